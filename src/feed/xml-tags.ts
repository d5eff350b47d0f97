export type StartTag = {
	/** The element's name as it is written. */
	readonly written: string;
	/** Where the text goes on. */
	readonly end: number;
	/** False if a quote in it is left open. */
	readonly isBalanced: boolean;
};

const nameAt = /[A-Za-z_][^\s/<>"'=]*/y;
const longest = 65_536;

/** The start tag at `open`, where a `<` stands: 'text' if the `<` is mere text, 'cut' if no tag ends any more. */
export const startTag = (source: string, open: number): StartTag | 'text' | 'cut' => {
	nameAt.lastIndex = open + 1;
	const written = nameAt.exec(source)?.[0];
	if (written === undefined) return source.length - open < 2 ? 'cut' : 'text';
	const from = nameAt.lastIndex;
	const first = source.indexOf('>', from);
	if (first === -1) return 'cut';
	// A > within quotes is part of a value.
	let end = first;
	for (let tries = 0; tries < 4 && end !== -1 && end - from <= longest; tries++) {
		if (areQuotesClosed(source.slice(from, end))) return {written, end: end + 1, isBalanced: true};
		end = source.indexOf('>', end + 1);
	}
	return {written, end: first + 1, isBalanced: false};
};

const areQuotesClosed = (attributes: string): boolean =>
	attributes === '' || /^(?:[^"']|"[^"]*"|'[^']*')*$/.test(attributes);

export type EndTag = {
	readonly name: string;
	readonly end: number;
	/** False if it must be written anew. */
	readonly isWhole: boolean;
};

const endAt = /<\/(\s*)([^\s<>]*)([^<>]*)(>?)/y;

/** The end tag at `open`, where `</` stands; it ends before the next `<` if it was not closed. */
export const endTag = (source: string, open: number): EndTag => {
	endAt.lastIndex = open;
	const [, space = '', name = '', rest = '', close = ''] = endAt.exec(source) ?? [];
	return {name, end: endAt.lastIndex, isWhole: close === '>' && space === '' && rest.trim() === ''};
};
