import {strictAddress, xmlText} from '../model/xml-text.ts';
import {
	type Block,
	type Cell,
	type Definition,
	type Image,
	type ListItem,
	type Run,
	runsText,
	type Table,
} from './blocks.ts';
import {runsOf} from './flow.ts';
import {embeddedRuns, markerOf} from './labels.ts';
import {withLeadPicture} from './lead-picture.ts';
import type {PageSource} from './page.ts';
import {readBlocks} from './read-blocks.ts';
import {withoutRepetition} from './repetition.ts';

export type XhtmlOptions = {
	/** Where a picture is to be looked for; without an answer its alternative text stands in its place. */
	readonly pictureAt?: (src: string) => string | undefined;
};

/** What the making of one document needs to know. */
type Making = {
	readonly pictureAt: NonNullable<XhtmlOptions['pictureAt']>;
	/** The identifiers of the places that links of the article lead to, by their names. */
	readonly places: ReadonlyMap<string, string>;
	/** Those that have been given: an identifier stands in a document once. */
	readonly given: Set<string>;
};

const startMaking = (blocks: readonly Block[], pictureAt: Making['pictureAt']): Making => {
	const runs = runsOf(blocks);
	const wanted = new Set(runs.flatMap(({target}) => target ?? []));
	const names = new Set(runs.flatMap(({anchors}) => anchors ?? []).filter((name) => wanted.has(name)));
	return {
		pictureAt,
		places: new Map([...names].map((name, index) => [name, `place-${index + 1}`])),
		given: new Set(),
	};
};

/**
 * The article as the content of an XHTML body: well-formed, with no script, form, frame or style in it, whatever its
 * source had, and no identifiers but those of places that its own links lead to; its address at the end. Addresses are strict (RFC 3986).
 */
export const toXhtml = (
	source: PageSource & {readonly url?: string},
	{pictureAt = (src) => src}: XhtmlOptions = {},
): string => {
	const {blocks: body, standfirst} = withoutRepetition(
		source,
		readBlocks(source.html, source.baseUrl, source.language),
	);
	const blocks = withLeadPicture(body, source.leadPicture);
	const making = startMaking(blocks, pictureAt);
	return [
		`<h1>${xmlText(source.title)}</h1>`,
		paragraph('standfirst', standfirst ?? ''),
		paragraph('byline', source.byline),
		...(source.about ?? []).map((text) => paragraph('about', text)),
		blocksXhtml(blocks, making),
		paragraph('note', source.note ?? ''),
		source.url === undefined
			? ''
			: `<p class="address"><a href="${addressText(source.url)}">${xmlText(source.url)}</a></p>`,
	]
		.filter((part) => part !== '')
		.join('\n');
};

/** The addresses of the pictures that the article shows, each once, in its order. */
export const picturesIn = (html: string, baseUrl?: string): readonly string[] => [
	...new Set(readBlocks(html, baseUrl).flatMap(pictureAddresses)),
];

const pictureAddresses = (block: Block): readonly string[] => {
	switch (block.kind) {
		case 'image':
			return block.src === undefined ? [] : [block.src];
		case 'quote':
		case 'details':
			return block.blocks.flatMap(pictureAddresses);
		case 'list':
			return block.items.flatMap(({blocks}) => blocks.flatMap(pictureAddresses));
		case 'definitions':
			return block.entries.flatMap(({blocks}) => blocks.flatMap(pictureAddresses));
		default:
			return [];
	}
};

const paragraph = (role: string, text: string): string =>
	text === '' ? '' : `<p class="${role}">${xmlText(text)}</p>`;

const blocksXhtml = (blocks: readonly Block[], making: Making): string => {
	const parts: string[] = [];
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		const next = blocks[index + 1];
		if (!block) continue;
		if (block.kind === 'image' && next?.kind === 'caption') {
			parts.push(figureXhtml(block, next.runs, making));
			index++;
		} else parts.push(blockXhtml(block, making));
	}
	return parts.filter((part) => part !== '').join('\n');
};

const blockXhtml = (block: Block, making: Making): string => {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${inline(block.runs, making)}</p>`;
		case 'heading': {
			const name = `h${Math.min(6, Math.max(2, block.level))}`;
			return `<${name}>${inline(block.runs, making)}</${name}>`;
		}
		case 'caption':
			return `<p class="caption">${inline(block.runs, making)}</p>`;
		case 'list':
			return listXhtml(block.items, making);
		case 'definitions':
			return definitionsXhtml(block.entries, making);
		case 'quote':
			return block.isAside
				? `<aside>\n${blocksXhtml(block.blocks, making)}\n</aside>`
				: `<blockquote>\n${blocksXhtml(block.blocks, making)}\n</blockquote>`;
		case 'details':
			return `<details open="open">\n<summary>${inline(block.summary, making)}</summary>\n${blocksXhtml(block.blocks, making)}\n</details>`;
		case 'embedded':
			return `<p>${inline(embeddedRuns(block), making)}</p>`;
		case 'code':
			return `<pre><code>${xmlText(block.text)}</code></pre>`;
		case 'table':
			return tableXhtml(block, making);
		case 'image':
			return figureXhtml(block, [], making);
		case 'rule':
			return '<hr/>';
	}
};

const numberOf = (item: ListItem | undefined): number | undefined => {
	const digits = /^\d{1,9}(?=\.$)/.exec(item?.marker ?? '')?.[0];
	return digits === undefined ? undefined : Number(digits);
};

/** Letters and the like have no number: what marks those items is text. */
const listXhtml = (items: readonly ListItem[], making: Making): string => {
	const isNumbered = items.every((item) => numberOf(item) !== undefined);
	const name = isNumbered ? 'ol' : 'ul';
	const first = isNumbered ? (numberOf(items[0]) ?? 1) : 1;
	const rows = items.map((item, index) => {
		const number = numberOf(item);
		const isJump = isNumbered && number !== first + index;
		const isBullet = isNumbered || (item.marker === undefined && item.isDone === undefined);
		const label = isBullet ? '' : `${xmlText(markerOf(item))}\u00A0`;
		return `<li${isJump ? ` value="${number}"` : ''}>${label}${itemXhtml(item.blocks, making)}</li>`;
	});
	const start = first === 1 ? '' : ` start="${first}"`;
	return `<${name}${start}>\n${rows.join('\n')}\n</${name}>`;
};

/** A single paragraph needs no element of its own. */
const itemXhtml = (blocks: readonly Block[], making: Making): string => {
	const [first, ...rest] = blocks;
	if (first?.kind !== 'paragraph' || rest.some(({kind}) => kind !== 'list'))
		return blocksXhtml(blocks, making);
	const others = blocksXhtml(rest, making);
	return others === '' ? inline(first.runs, making) : `${inline(first.runs, making)}\n${others}`;
};

/** Terms with what is said of them; where one of the two is missing, what there is stands as ordinary text. */
const definitionsXhtml = (entries: readonly Definition[], making: Making): string => {
	const parts: string[] = [];
	let terms: Definition[] = [];
	let sayings: Definition[] = [];
	const end = () => {
		if (terms.length > 0 && sayings.length > 0) {
			const heads = terms.map(({blocks}) => `<dt>${inline(withoutWeight(runsOf(blocks)), making)}</dt>`);
			const bodies = sayings.map(({blocks}) => `<dd>${itemXhtml(blocks, making)}</dd>`);
			parts.push(`<dl>\n${[...heads, ...bodies].join('\n')}\n</dl>`);
		} else for (const {blocks} of [...terms, ...sayings]) parts.push(blocksXhtml(blocks, making));
		terms = [];
		sayings = [];
	};
	for (const entry of entries) {
		if (entry.isTerm && sayings.length > 0) end();
		(entry.isTerm ? terms : sayings).push(entry);
	}
	end();
	return parts.filter((part) => part !== '').join('\n');
};

const tableXhtml = ({head, rows, foot}: Table, making: Making): string => {
	const section = (name: string, cells: readonly (readonly Cell[])[], cell: 'td' | 'th') => {
		const shown = cells
			.filter((row) => row.length > 0)
			.map((row) => `<tr>${row.map((each) => cellXhtml(each, cell, making)).join('')}</tr>`);
		return shown.length === 0 ? '' : `<${name}>\n${shown.join('\n')}\n</${name}>\n`;
	};
	const content = section('thead', head, 'th') + section('tbody', rows, 'td') + section('tfoot', foot, 'td');
	return content === '' ? '' : `<table>\n${content}</table>`;
};

const cellXhtml = ({runs, span}: Cell, name: 'td' | 'th', making: Making): string =>
	`<${name}${span > 1 ? ` colspan="${span}"` : ''}>${inline(name === 'th' ? withoutWeight(runs) : runs, making)}</${name}>`;

/** Terms and headers are strong of themselves. */
const withoutWeight = (runs: readonly Run[]): readonly Run[] =>
	runs.map((run) => ({...run, isStrong: false}));

const figureXhtml = ({alt, src, href}: Image, caption: readonly Run[], making: Making): string => {
	const place = src === undefined ? undefined : making.pictureAt(src);
	const said = alt === '' ? '' : `<p class="picture">[${xmlText(alt)}]</p>`;
	const picture = place === undefined ? said : `<img src="${xmlText(place)}" alt="${xmlText(alt)}"/>`;
	const isLinked = href !== undefined && place !== undefined;
	const shown = isLinked ? `<a href="${addressText(href)}">${picture}</a>` : picture;
	const under = runsText(caption) === '' ? '' : `<figcaption>${inline(caption, making)}</figcaption>`;
	return shown === '' && under === '' ? '' : `<figure>${shown}${under}</figure>`;
};

const addressText = (href: string): string => xmlText(strictAddress(href));

/** Runs with the same link are one link; within it, each has its style. */
const inline = (runs: readonly Run[], making: Making): string => {
	const parts: string[] = [];
	for (let index = 0; index < runs.length; ) {
		const {href, target} = runs[index] ?? {};
		let end = index + 1;
		while (end < runs.length && runs[end]?.href === href && runs[end]?.target === target) end++;
		const group = runs.slice(index, end);
		const place = target === undefined ? undefined : making.places.get(target);
		const address = href === undefined ? place && `#${place}` : addressText(href);
		const marks = group.map((run) => marksOf(run, making)).join('');
		const text = group.map(styled).join('');
		parts.push(marks + (address === undefined ? text : `<a href="${address}">${text}</a>`));
		index = end;
	}
	return parts.join('');
};

/** The places that begin with a run. */
const marksOf = ({anchors = []}: Run, {places, given}: Making): string =>
	anchors
		.flatMap((name) => places.get(name) ?? [])
		.filter((id) => !given.has(id) && given.add(id))
		.map((id) => `<span id="${id}"></span>`)
		.join('');

const styles = [
	['isCode', 'code'],
	['isEmphasized', 'em'],
	['isStrong', 'strong'],
	['isInserted', 'ins'],
	['isDeleted', 'del'],
] as const;

const styled = (run: Run): string =>
	styles.reduce(
		(text, [key, name]) => (run[key] ? `<${name}>${text}</${name}>` : text),
		xmlText(run.text).replaceAll('\n', '<br/>\n'),
	);
