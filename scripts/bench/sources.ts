import {givenBy, score} from '../../test/page/shapes/score.ts';
import {heldOutShapes, knownShapes} from '../../test/page/shapes/shapes.ts';

const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * How well the headlines of pages without a feed are found, over pages of our own in the form of real ones: precision
 * and recall of (title, link, time), and the time that a page takes, in ms.
 */
export const pageSources = () => {
	const all = [...knownShapes, ...heldOutShapes];
	const scoreOf = (shapes: typeof all) => {
		const {pages, precision, recall, faults} = score(shapes);
		return {
			pages,
			precision: rounded(precision),
			recall: rounded(recall),
			faulty: faults.map(({name}) => name),
		};
	};
	const rounds = 5;
	const start = performance.now();
	for (let round = 0; round < rounds; round++) for (const shape of all) givenBy(shape);
	const msPerPage = rounded((performance.now() - start) / rounds / all.length);
	return {
		...scoreOf(all),
		known: scoreOf(knownShapes.slice()),
		heldOut: scoreOf(heldOutShapes.slice()),
		msPerPage,
	};
};

if (import.meta.main) console.log(JSON.stringify(pageSources(), null, '\t'));
