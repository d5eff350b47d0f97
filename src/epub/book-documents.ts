import {isoOfDay} from '../model/calendar.ts';
import {xmlText} from '../model/xml-text.ts';
import type {PictureType} from './picture-type.ts';

/** What a book says of itself, and the words in it. */
export type BookFacts = {
	readonly title: string;
	/** Of what names none of its own; a BCP 47 tag. */
	readonly language: string;
	/** ms since the epoch */
	readonly modified: number;
	readonly creators: readonly string[];
	readonly publisher?: string;
	/** The address of the page that it was made from. */
	readonly source?: string;
	/** ms since the epoch */
	readonly published?: number;
	/** Where only the day is known: that day, counted from 1 January 1970. */
	readonly publishedDay?: number;
	readonly subjects: readonly string[];
	/** The heading over its list of chapters. */
	readonly contents: string;
	/** Lines under the title on a page of its own; without one there is no such page. */
	readonly titlePage?: readonly string[];
};

export type ChapterEntry = {readonly file: string; readonly title: string};

export type PictureEntry = PictureType & {readonly file: string};

export const mimetype = 'application/epub+zip';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** META-INF/container.xml (EPUB 3.3, « Open Container Format »). */
export const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Nothing but what a reading system would not do by itself. */
export const style = `body { line-height: 1.5; }
h1 { line-height: 1.2; }
.standfirst { font-weight: bold; }
.byline, .about, .note, .caption, figcaption { font-size: 0.85em; }
.note { font-style: italic; }
blockquote { margin: 1em 0 1em 1.5em; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
`;

/** A language as EPUB takes it (BCP 47); undefined for what is none. */
export const languageTag = (language: string | undefined): string | undefined =>
	language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(language) ? language : undefined;

/** An XHTML content document (EPUB 3.3, « XHTML Content Documents »); `body` is XHTML. `toStyle` leads to the style sheet. */
export const contentDocument = (
	title: string,
	language: string,
	body: string,
	toStyle = '../style.css',
): string => `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}">
<head>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="${toStyle}"/>
</head>
<body>
${body}
</body>
</html>
`;

/** The list of chapters (EPUB 3.3, « EPUB Navigation Document »). */
export const navigation = (
	{contents}: BookFacts,
	language: string,
	chapters: readonly ChapterEntry[],
): string =>
	contentDocument(
		contents,
		language,
		[
			'<nav epub:type="toc" id="toc">',
			`<h1>${xmlText(contents)}</h1>`,
			'<ol>',
			...chapters.map(({file, title}) => `<li><a href="${file}">${xmlText(title)}</a></li>`),
			'</ol>',
			'</nav>',
		].join('\n'),
		'style.css',
	);

export const titlePage = ({title}: BookFacts, language: string, under: readonly string[]): string =>
	contentDocument(
		title,
		language,
		[`<h1>${xmlText(title)}</h1>`, ...under.map((line) => `<p>${xmlText(line)}</p>`)].join('\n'),
		'style.css',
	);

/** ISO 8601 in UTC, to the second. */
const moment = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

const isMoment = (ms: number | undefined): ms is number =>
	ms !== undefined && Number.isFinite(ms) && ms >= Date.UTC(0) && ms < Date.UTC(10_000);

export type Contents = {
	/** A URN that is the book's own. */
	readonly identifier: string;
	/** The first is the book's. */
	readonly languages: readonly string[];
	readonly chapters: readonly ChapterEntry[];
	readonly pictures: readonly PictureEntry[];
};

/** EPUB/package.opf (EPUB 3.3, « Package Document »). */
export const packageDocument = (facts: BookFacts, contents: Contents): string => {
	const {title, modified, creators, publisher, source, published, publishedDay, subjects} = facts;
	const {identifier, languages, chapters, pictures} = contents;
	const hasTitlePage = facts.titlePage !== undefined;
	const said = (name: string, values: readonly (string | undefined)[]) =>
		values.flatMap((value) => (value ? [`<dc:${name}>${xmlText(value)}</dc:${name}>`] : []));
	const document = (id: string, file: string, properties = '') =>
		`<item id="${id}" href="${file}" media-type="application/xhtml+xml"${properties}/>`;
	return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[
	`<dc:identifier id="book">${xmlText(identifier)}</dc:identifier>`,
	...said('title', [title]),
	...said('language', languages),
	...said('creator', creators),
	...said('publisher', [publisher]),
	...said('source', [source]),
	...said(
		'date',
		isMoment(published) ? [publishedDay === undefined ? moment(published) : isoOfDay(publishedDay)] : [],
	),
	...said('subject', subjects),
	`<meta property="dcterms:modified">${moment(modified)}</meta>`,
].join('\n')}
</metadata>
<manifest>
${[
	document('nav', 'nav.xhtml', ' properties="nav"'),
	'<item id="style" href="style.css" media-type="text/css"/>',
	...(hasTitlePage ? [document('title', 'title.xhtml')] : []),
	...chapters.map(({file}, index) => document(`c${index + 1}`, file)),
	...pictures.map(
		({file, mediaType}, index) => `<item id="p${index + 1}" href="${file}" media-type="${mediaType}"/>`,
	),
].join('\n')}
</manifest>
<spine>
${[
	...(hasTitlePage ? ['<itemref idref="title"/>', '<itemref idref="nav"/>'] : []),
	...chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`),
].join('\n')}
</spine>
</package>
`;
};
