import {cleanText} from '../model/clean.ts';
import {says} from '../model/markup-words.ts';
import type {ElementReader} from './reading.ts';
import {type Element, findElement, type Node} from './tree.ts';
import {characters} from './width.ts';

/** `pre`: its text as it stands, without the numbers that some programs set beside the lines; verse as lines of text. */
export const readCode: ElementReader = (element, flow, reading) => {
	if (says(element.attributes.class, 'verse')) {
		flow.endParagraph();
		reading.walk(element.children, flow, {...reading, bare: 'lines'});
		flow.endParagraph();
		return;
	}
	const text = cleanText(linesOf(element.children))
		.replace(/^\s*\n/, '')
		.split('\n')
		.map((line) => withoutTabs(line).trimEnd())
		.join('\n')
		.trimEnd();
	if (text === '') return;
	const language = languageOf(element) ?? reading.codeLanguage;
	flow.addBlocks([{kind: 'code', text, ...(language !== undefined && {language})}]);
};

/** The text; what would be drawn as a block is a line of its own. */
const linesOf = (nodes: readonly Node[]): string => {
	let text = '';
	for (const node of nodes) {
		if (typeof node === 'string') {
			text += node;
			continue;
		}
		if (node.name === 'br') text += '\n';
		else if (isGutter(node)) continue;
		else if (lines.has(node.name)) text = `${ended(text)}${ended(linesOf(node.children))}`;
		else text += linesOf(node.children);
	}
	return text;
};

const lines = new Set('div p li tr ol ul table'.split(' '));

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The numbers of lines, as GitHub, highlight.js, Prism, Pygments, Rouge and their like write them. */
export const isGutter = ({attributes}: Element): boolean => says(attributes.class, 'gutter');

/** Tabs as spaces up to the next stop: every eighth column is far for code, every fourth is usual. */
const withoutTabs = (line: string): string => {
	if (!line.includes('\t')) return line;
	let column = 0;
	let text = '';
	for (const character of characters(line)) {
		const width = character.text === '\t' ? tabStop - (column % tabStop) : character.width;
		text += character.text === '\t' ? ' '.repeat(width) : character.text;
		column += width;
	}
	return text;
};

const tabStop = 4;

/** What GitHub, Rouge, VitePress and their like say of code in the class of a box around it. */
export const languageAround = ({attributes}: Element): string | undefined =>
	/(?:^|\s)(?:highlight-source-|language-(?!(?:de|en|es|fr|it|pt)\b))([\w+#-]{1,30})/.exec(
		attributes.class ?? '',
	)?.[1];

/** « language-ts », « lang-ts », « highlight-source-ts » or « brush: ts » in the class of the element, or beside it. */
const languageOf = (element: Element): string | undefined => {
	const code = findElement(element.children, 'code');
	const {class: names = '', lang = '', 'data-language': told = lang} = element.attributes;
	const classes = `${names} ${code?.attributes.class ?? ''}`;
	return (
		/(?:language-|lang-|highlight-source-|brush:\s*)([\w+#-]{1,30})/.exec(classes)?.[1] ??
		/^(?!(?:de|en|es|fr|it|pt)\b)[\w+#-]{1,30}$/.exec(told || (code?.attributes['data-lang'] ?? ''))?.[0]
	);
};
