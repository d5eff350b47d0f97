import {escapeAttribute} from 'entities';
import {playerOf} from './players.ts';
import {ShallowParser} from './shallow-parser.ts';

/** A page that a document tree can be made of without harm. */
export type BoundedPage = {
	/** A whole document: one `html`, `head` with its title, `body`; no scripts, no styles, at most 100 levels deep. */
	readonly html: string;
	/** The texts of its `application/ld+json` scripts. */
	readonly jsonLd: readonly string[];
};

const longestPage = 3_000_000;
const mostNodes = 60_000;
const deepest = 100;
const longestValue = 20_000;
const longestJsonLd = 1_000_000;

/**
 * Any string as a page of bounded size and depth: what nests deeper stands beside its parent, what comes after the
 * first 3,000,000 characters or 60,000 nodes is left out. A fragment becomes a whole page.
 */
export const boundedPage = (html: string): BoundedPage => {
	const pieces: string[] = [];
	const jsonLd: string[] = [];
	/** For each open element: its end tag, and where the pieces go back to when it is closed (none: they stay). */
	const open: {readonly end: string; readonly drop?: number}[] = [];
	let rootAttributes = '';
	let title = '';
	let raw: 'none' | 'title' | 'json-ld' | 'formula' | 'dropped' = 'none';
	let nodes = 0;

	const parser = new ShallowParser({
		onopentag: (name, attributes) => {
			raw = rawKind(name, attributes.type);
			if (raw === 'json-ld') jsonLd.push('');
			if (name === 'html') rootAttributes ||= attributesOf(attributes);
			const kept = renamed.get(name) ?? name;
			const isTooDeep = open.length >= deepest && !voidElements.has(kept);
			if (raw !== 'none' || structure.has(name) || nodes >= mostNodes || isTooDeep) {
				open.push({end: ''});
				return;
			}
			nodes++;
			const player = playerOf(name, attributes);
			if (player) {
				pieces.push(
					`<iframe src="${escapeAttribute(player.src)}" title="${escapeAttribute(player.title)}" ${playerMark}></iframe>`,
				);
				open.push({end: '', drop: pieces.length});
				return;
			}
			if (isTask(name, attributes)) pieces.push(attributes.checked === undefined ? '☐ ' : '☑ ');
			const start = pieces.length;
			if (/^[a-z][a-z\d-]*$/.test(kept)) pieces.push(`<${kept}${attributesOf(attributes)}>`);
			if (kept === 'img') open.push({end: '', drop: pieces.length});
			else if (isNoise(name)) open.push({end: `</${kept}>`, drop: start});
			else open.push({end: voidElements.has(kept) ? '' : `</${kept}>`});
		},
		ontext: (text) => {
			if (raw === 'title') title ||= text.trim();
			else if (raw === 'json-ld') jsonLd.push((jsonLd.pop() ?? '') + text);
			else if ((raw === 'none' || raw === 'formula') && nodes < mostNodes) {
				const escaped = escapeMarkup(text);
				// The document's parser makes a text node of its own for each entity.
				nodes += 1 + (escaped.length - text.length) / 4;
				pieces.push(escaped);
			}
		},
		onclosetag: (_, isImplied) => {
			raw = 'none';
			const element = open.pop();
			if (!element) return;
			// Noise that was never closed has swallowed what follows it; it is kept rather than the page lost.
			if (element.drop !== undefined && !isImplied) pieces.length = element.drop;
			else if (/^<\/[a-z][a-z\d-]*>$/.test(element.end)) pieces.push(element.end);
		},
	});
	parser.isDeep = () => open.length >= deepest;
	parser.end(html.slice(0, longestPage));
	return {
		html: `<!doctype html><html${rootAttributes}><head><title>${escapeMarkup(title)}</title></head><body>${pieces.join('')}</body></html>`,
		jsonLd: jsonLd.filter((text) => text.length <= longestJsonLd),
	};
};

const escapeMarkup = (text: string): string =>
	/[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

const rawKind = (name: string, type = '') => {
	if (name === 'title') return 'title';
	if (name === 'script' && /^math\/tex\b/i.test(type.trim())) return 'formula';
	if (name === 'script') return /^application\/ld\+json\b/i.test(type.trim()) ? 'json-ld' : 'dropped';
	return name === 'style' ? 'dropped' : 'none';
};

/** Says of a frame that it belongs to the article. */
export const playerMark = 'data-player="shown"';

/** A box of a list of tasks, which nobody is asked to tick. */
const isTask = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
	name === 'input' &&
	attributes.type === 'checkbox' &&
	(attributes.disabled !== undefined || /task/.test(attributes.class ?? ''));

const structure = new Set(['html', 'head', 'body']);

const voidElements = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** AMP's own elements for what HTML has (AMP component reference). */
const renamed: ReadonlyMap<string, string> = new Map([
	['amp-img', 'img'],
	['amp-anim', 'img'],
	['amp-accordion', 'div'],
	['amp-carousel', 'div'],
	['amp-fit-text', 'div'],
	['amp-layout', 'div'],
]);

const noise = new Set(
	'svg template canvas dialog select datalist map object applet amp-ad amp-embed amp-consent amp-sidebar amp-lightbox'.split(
		' ',
	),
);

const isNoise = (name: string): boolean => noise.has(name) || (name.startsWith('amp-') && !renamed.has(name));

/** Attributes that say something of an article or of what surrounds it. */
const telling =
	/^(?:id|class|href|src|srcset|data-src|data-srcset|data-lazy-src|data-original|poster|alt|title|datetime|pubdate|itemprop|itemscope|itemtype|content|name|property|http-equiv|rel|type|lang|dir|cite|role|hidden|aria-hidden|aria-modal|colspan|rowspan|start|reversed|value|width|height|alttext|display|amp|⚡)$/;

const attributesOf = (attributes: Readonly<Record<string, string>>): string => {
	let text = '';
	for (const [name, value] of Object.entries(attributes)) {
		const isSaid = /mathml/i.test(attributes.class ?? '');
		if (name === 'style' && !isSaid && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value))
			text += ' hidden=""';
		if (!telling.test(name) || value.length > longestValue || value.startsWith('data:')) continue;
		text += ` ${name}="${escapeAttribute(value)}"`;
	}
	return text;
};
