import {Tokenizer} from 'htmlparser2';

/** One block of a sitemap: the text of each of its fields, XML's own escapes undone. */
export type Block<Field extends string> = {readonly [Name in Field]?: string};

export type Blocks<Field extends string> = {
	readonly blocks: readonly Block<Field>[];
	/** The document was read to its end, and does not break off. */
	readonly isWhole: boolean;
};

/** Which field an element is, by its prefix and its local name (lower case); undefined for what is not wanted. */
export type FieldOf<Field extends string> = (prefix: string, name: string) => Field | undefined;

const longestText = 8192;
const longestName = 80;
const roots = /^(?:urlset|sitemapindex)$/;

/**
 * The blocks of a sitemap (its `url` or `sitemap` elements), from its root element on, at most `most`; the first text
 * of a field counts. Read in one pass and without a tree, so that depth and disorder cost nothing. A block within
 * which the document breaks off is given as far as it came.
 */
export const blocksIn = <Field extends string>(
	document: string,
	element: 'url' | 'sitemap',
	fieldOf: FieldOf<Field>,
	most: number,
): Blocks<Field> => {
	const blocks: Block<Field>[] = [];
	let isWhole = false;
	let open: {[Name in Field]?: string} | undefined;
	let field: Field | undefined;

	const close = () => {
		if (open) blocks.push(open);
		open = undefined;
		field = undefined;
		if (blocks.length < most) return;
		isWhole = true;
		tokenizer.pause();
	};
	const add = (piece: string) => {
		const said = open && field !== undefined ? open[field] : undefined;
		if (open && field !== undefined && (said ?? '').length < longestText)
			open[field] = ((said ?? '') + piece).slice(0, longestText);
	};
	const named = (start: number, end: number): readonly [prefix: string, name: string] => {
		const written = document.slice(start, Math.min(end, start + longestName)).toLowerCase();
		const colon = written.indexOf(':');
		return colon === -1 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
	};

	const tokenizer = new Tokenizer(
		{xmlMode: true, decodeEntities: true},
		{
			onopentagname: (start, end) => {
				const [prefix, name] = named(start, end);
				if (name === element) {
					close();
					open = {};
					return;
				}
				const said = open && fieldOf(prefix, name);
				if (!open || said === undefined) return;
				field = open[said] === undefined ? said : undefined;
				open[said] ??= '';
			},
			onclosetag: (start, end) => {
				const [, name] = named(start, end);
				if (name === element) close();
				else if (roots.test(name)) isWhole = true;
				field = undefined;
			},
			onselfclosingtag: () => {
				field = undefined;
			},
			ontext: (start, end) => add(document.slice(start, end)),
			ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
			oncdata: (start, end, offset) => add(document.slice(start, end - offset)),
			...unheard,
		},
	);
	tokenizer.write(document);
	close();
	return {blocks, isWhole};
};

const nothing = () => undefined;

/** What a sitemap does not say anything by. */
const unheard = {
	onattribname: nothing,
	onattribdata: nothing,
	onattribentity: nothing,
	onattribend: nothing,
	oncomment: nothing,
	ondeclaration: nothing,
	onend: nothing,
	onopentagend: nothing,
	onprocessinginstruction: nothing,
} as const;
