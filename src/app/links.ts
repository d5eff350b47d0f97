import type {Span} from '../text/line.ts';
import type {Page} from '../text/page.ts';
import type {Opened} from './state.ts';

/** Where a stretch of an article leads: an address, or `#place` within the article itself. */
export const leadOf = ({href, target}: Pick<Span, 'href' | 'target'>): string | undefined =>
	target === undefined ? href : `#${target}`;

/** Where the links of a page lead, in reading order, and the row in which each of them is first met. */
const linkRows = ({lines}: Pick<Page, 'lines'>): ReadonlyMap<string, number> => {
	const rows = new Map<string, number>();
	for (const [row, line] of lines.entries()) {
		for (const span of line) {
			const lead = leadOf(span);
			if (lead !== undefined && !rows.has(lead)) rows.set(lead, row);
		}
	}
	return rows;
};

/** The link after (or before) the current one, round the ends; where none is on the screen, the nearest one from there. */
export const nextLink = (
	{page, top, current}: Pick<Opened, 'page' | 'top' | 'current'>,
	height: number,
	by: 1 | -1,
): {readonly lead: string; readonly row: number} | undefined => {
	const rows = page ? [...linkRows(page)] : [];
	const index = rows.findIndex(([lead, row]) => lead === current && row >= top && row < top + height);
	const from =
		by > 0 ? rows.findIndex(([, row]) => row >= top) : rows.findLastIndex(([, row]) => row < top + height);
	const next = index < 0 ? from : index + by;
	const found = rows.at(next < 0 ? -1 : next % rows.length);
	return found && {lead: found[0], row: found[1]};
};

/** What a browser shows and a reader of texts cannot, by its name. */
const notText =
	/\.(?:pdf|epub|docx?|xlsx?|pptx?|od[tsp]|zip|gz|7z|dmg|exe|apk|mp3|m4a|ogg|opus|flac|wav|mp4|m4v|webm|mov|mkv|avi|jpe?g|png|gif|webp|avif|svg)$/i;

/** True if an article may be read at the address. */
export const mayBeArticle = (address: string): boolean => {
	const url = URL.parse(address);
	return url !== null && /^https?:$/.test(url.protocol) && !notText.test(url.pathname);
};
