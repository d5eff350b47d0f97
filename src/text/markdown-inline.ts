import {type Run, runsText} from './blocks.ts';

/**
 * Runs as CommonMark (with GFM's ~~) on one or more lines: read back, it is the text in its styles and nothing else.
 * A newline is a hard break.
 */
export const inlineMarkdown = (runs: readonly Run[]): string =>
	linked(runs)
		.split('\n')
		.map((line) => escapeLineStart(line.trim()))
		.join('\\\n');

/** Text whose every sign that Markdown might take for its own is escaped. */
const escapeText = (text: string): string => text.replace(/[\\`*_[\]<>~|]|&(?=#?\w{1,40};)/g, '\\$&');

const escapeLineStart = (line: string): string =>
	line.replace(/^(?:[#+=-]|(\d{1,9})(?=[.)](?:\s|$)))/, (sign, digits: string | undefined) =>
		digits === undefined ? `\\${sign}` : `${digits}\\`,
	);

/** An address as a link's target. */
export const linkTarget = (href: string): string => {
	const safe = href.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
	return /[()]/.test(safe) ? `<${safe}>` : safe;
};

const linked = (runs: readonly Run[]): string => {
	const parts: string[] = [];
	for (const {group, after} of groupsBy(runs, (run) => run.href)) {
		const href = group[0]?.href;
		if (href === undefined) {
			const text = styled(group, 0, parts.at(-1)?.at(-1), after);
			// Before a link it would make a picture of it.
			parts.push(after === '[' ? text.replace(/!$/, '\\!') : text);
		} else {
			parts.push(wrapped(styled(group, 0, '[', ']'), '[', `](${linkTarget(href)})`));
		}
	}
	return parts.join('');
};

const styles = [
	['isDeleted', '~~', 'del'],
	['isInserted', '', 'ins'],
	['isStrong', '**', 'strong'],
	['isEmphasized', '*', 'em'],
] as const;

/** One style after the other, outermost first; `before` and `after` are the characters around. */
const styled = (
	runs: readonly Run[],
	level: number,
	before: string | undefined,
	after: string | undefined,
): string => {
	const style = styles[level];
	if (!style) {
		const parts = [...groupsBy(runs, (run) => run.isCode === true)].map(({group}) => {
			const text = runsText(group);
			return group[0]?.isCode ? codeSpan(text) : escapeText(text);
		});
		return parts.join('');
	}
	const [key, sign, tag] = style;
	const parts: string[] = [];
	for (const {group, after: next = after} of groupsBy(runs, (run) => run[key] === true)) {
		const previous = parts.at(-1)?.at(-1) ?? before;
		if (group[0]?.[key] !== true) {
			parts.push(styled(group, level + 1, previous, next));
			continue;
		}
		const inner = styled(group, level + 1, '*', '*');
		const isClear = sign !== '' && meets(inner.at(0), previous) && meets(inner.at(-1), next);
		parts.push(isClear ? wrapped(inner, sign, sign) : wrapped(inner, `<${tag}>`, `</${tag}>`));
	}
	return parts.join('');
};

/** Consecutive runs that agree in something, each with the character that follows. */
function* groupsBy(
	runs: readonly Run[],
	of: (run: Run) => string | boolean | undefined,
): Generator<{readonly group: readonly Run[]; readonly after: string | undefined}> {
	let start = 0;
	for (let index = 1; index <= runs.length; index++) {
		const first = runs[start];
		const next = runs[index];
		if (first && next && of(first) === of(next)) continue;
		yield {group: runs.slice(start, index), after: next && (next.href === undefined ? next.text.at(0) : '[')};
		start = index;
	}
}

/**
 * CommonMark's flanking rule (6.2), on the safe side of it: a delimiter counts beside a letter within, or beside a space
 * or a link's bracket without.
 */
const meets = (inner: string | undefined, outer: string | undefined): boolean =>
	inner === undefined || /[\p{L}\p{N}\s]/u.test(inner) || outer === undefined || /[\s[\]]/.test(outer);

/** The signs around the text but within the spaces at its ends. */
const wrapped = (text: string, open: string, close: string): string => {
	const core = text.trim();
	if (core === '') return text;
	const start = text.length - text.trimStart().length;
	return text.slice(0, start) + open + core + close + text.slice(start + core.length);
};

const codeSpan = (text: string): string => {
	const core = text.trim().replaceAll('\n', ' ');
	if (core === '') return text;
	const longest = (core.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 0);
	const fence = '`'.repeat(longest + 1);
	const space = core.startsWith('`') || core.endsWith('`') ? ' ' : '';
	return wrapped(text, fence + space, space + fence).replaceAll('\n', ' ');
};
