/** A piece of a query; `start` and `end` are its place in the text (UTF-16 units). */
export type Token = {readonly start: number; readonly end: number} & (
	| {readonly kind: 'open' | 'close' | 'not'}
	| {
			readonly kind: 'term';
			/** What stood before the colon, as typed. */
			readonly field?: string;
			readonly text: string;
			readonly isQuoted: boolean;
	  }
);

/** White space, of print too. */
const space = /[\s\u00A0\u202F]/;
/** Opening quotes, with what closes each. */
const quotes: Readonly<Record<string, string>> = {'"': '"', '“': '”', '«': '»'};
/** Two letters at least: a time of day is no field, nor is a drive. */
const fieldBefore = /^[\p{L}][\p{L}\p{M}-]*:/u;
/** Addresses are looked for as they stand. */
const scheme = /^https?:\/\//i;

/** The pieces of a query in order. A quote that nothing closes goes to the end: it is still being typed. */
export const queryTokens = (text: string): readonly Token[] => {
	const tokens: Token[] = [];
	let index = 0;
	while (index < text.length) {
		const char = text[index] ?? '';
		if (space.test(char)) index++;
		else if (char === '(' || char === ')') {
			tokens.push({kind: char === '(' ? 'open' : 'close', start: index, end: index + 1});
			index++;
		} else if (char === '-' && /[^\s\-)]/.test(text[index + 1] ?? '')) {
			tokens.push({kind: 'not', start: index, end: index + 1});
			index++;
		} else {
			const token = termAt(text, index);
			tokens.push(token);
			index = token.end;
		}
	}
	return tokens;
};

const termAt = (text: string, start: number): Token & {readonly kind: 'term'} => {
	const rest = text.slice(start);
	const field = scheme.test(rest) ? undefined : fieldBefore.exec(rest)?.[0].slice(0, -1);
	const valueStart = start + (field === undefined ? 0 : field.length + 1);
	const closing = quotes[text[valueStart] ?? ''];
	const said = field === undefined ? {} : {field};
	if (closing !== undefined) {
		const close = text.indexOf(closing, valueStart + 1);
		const valueEnd = close < 0 ? text.length : close;
		return {
			kind: 'term',
			...said,
			start,
			end: close < 0 ? text.length : close + 1,
			text: text.slice(valueStart + 1, valueEnd).trim(),
			isQuoted: true,
		};
	}
	let end = valueStart;
	while (end < text.length && !/[\s\u00A0\u202F()]/.test(text[end] ?? '')) end++;
	return {kind: 'term', ...said, start, end, text: text.slice(valueStart, end), isQuoted: false};
};
