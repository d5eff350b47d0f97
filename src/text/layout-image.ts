import type {Image} from './blocks.ts';
import {type Frame, spaced} from './frame.ts';
import type {Line, ShownImage, Span} from './line.ts';
import {spansOf} from './numbering.ts';
import type {PagePicture} from './page.ts';
import {wrapSpans} from './wrap.ts';

/** A picture: the rows that it takes, where that is known and there is room for it, and what it shows in words. */
export const layoutImage = ({alt, src, href}: Image, frame: Frame): readonly Line[] => {
	const image: ShownImage | undefined = src === undefined ? undefined : {src, columns: frame.columns};
	const rows = image ? pictureRows(image, frame) : [];
	const isSeen = rows.length > 0 || (image !== undefined && isNothing(image, frame));
	const text = isSeen ? alt : label(alt, image !== undefined && isLost(image, frame), frame);
	if (text === '') return rows;
	const runs = [{text, ...(href !== undefined && {href})}];
	const caption = spaced(wrapSpans(spansOf(runs, 'caption', frame.numbering), frame.columns), frame);
	return [...rows, ...caption.map((line) => line.map((span) => (image ? {...span, image} : span)))];
};

/** A picture that nothing is said of: nothing until it is there. */
export const layoutLead = (src: string | undefined, frame: Frame): readonly Line[] =>
	src === undefined ? [] : pictureRows({src, columns: frame.columns}, frame);

const isLost = ({src}: ShownImage, {pictures}: Frame): boolean => pictures.get(src) === 'lost';

/** Whoever wrote the page did not mean it to be seen. */
const isNothing = ({src}: ShownImage, {pictures}: Frame): boolean => {
	const cells = pictures.get(src);
	return cells !== undefined && cells !== 'lost' && cells.rows === 0;
};

const pictureRows = (image: ShownImage, {pictures}: Frame): readonly Line[] => {
	const cells = pictures.get(image.src);
	if (cells === undefined || cells === 'lost' || cells.columns > image.columns) return [];
	const text = ' '.repeat(cells.columns);
	return Array.from({length: cells.rows}, (_, pictureRow): readonly Span[] => [
		{text, role: 'picture', image, pictureRow},
	]);
};

const label = (alt: string, isLost: boolean, {imageWord, imageLost, colon}: Frame): string => {
	const said = [alt, isLost ? imageLost : ''].filter((part) => part !== '').join(' · ');
	return said === '' ? `[${imageWord}]` : `[${imageWord}${colon}${said}]`;
};

/** Where the pictures stand in a page; the `lead` at its beginning, also while nothing stands there for it. */
export const picturesIn = (lines: readonly Line[], lead: ShownImage | undefined): readonly PagePicture[] => {
	const pictures: PagePicture[] = lead ? [{...lead, line: 0}] : [];
	let last: ShownImage | undefined;
	for (const [line, spans] of lines.entries()) {
		for (const {image} of spans) {
			if (!image || image === last || image.src === lead?.src) continue;
			pictures.push({...image, line});
			last = image;
		}
	}
	return pictures;
};
