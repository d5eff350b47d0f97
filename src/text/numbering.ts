import type {Run} from './blocks.ts';
import type {Role, Span} from './line.ts';

/** Numbers the addresses of an article in the order in which they are met; the same address has one number. */
export type Numbering = {
	readonly numberOf: (href: string) => number;
	/** Every address so far; that of link 1 is the first. */
	readonly links: readonly string[];
};

export const startNumbering = (): Numbering => {
	const numbers = new Map<string, number>();
	const links: string[] = [];
	return {
		links,
		numberOf: (href) => {
			const known = numbers.get(href);
			if (known !== undefined) return known;
			numbers.set(href, links.push(href));
			return links.length;
		},
	};
};

/** The runs as spans of a role; the words of a link are followed by its number (« le rapport [2] »). */
export const spansOf = (runs: readonly Run[], role: Role, numbering: Numbering): readonly Span[] =>
	runs.flatMap((run, index) => {
		const {isCode, text, ...style} = run;
		const span: Span = {
			...style,
			text,
			role: run.href !== undefined || run.target !== undefined ? 'link' : isCode ? 'code' : role,
		};
		if (run.href === undefined || text.trim() === '' || goesOn(runs, index)) return [span];
		const end = text.trimEnd();
		const marker: Span = {text: ` [${numbering.numberOf(run.href)}]`, role: 'marker', href: run.href};
		const after = text.slice(end.length);
		return [{...span, text: end}, marker, ...(after === '' ? [] : [{text: after, role}])];
	});

/** True if more words of the same link follow the run at `index`. */
const goesOn = (runs: readonly Run[], index: number): boolean => {
	for (let next = index + 1; runs[next]?.href === runs[index]?.href; next++) {
		if (runs[next]?.text.trim() !== '') return true;
	}
	return false;
};
