/** How the text of a `sup` or `sub` is written on the line: what stands before it, its characters, what follows. */
export type Shift = {
	readonly open: string;
	readonly shift: (text: string) => string;
	readonly close: string;
};

/**
 * Figures and signs keep their height by the characters that Unicode has for them: « 10⁻⁶ » is not « 10-6 ». Letters
 * stay (« 1er », « XXIe », « n° »), unless they are a formula's: « e^(-x/2) », « v_max ». `before` is the character that
 * the text follows.
 */
export const shiftOf = (text: string, shift: 'super' | 'sub', before: string): Shift => {
	const bare = text.trim();
	if (shift === 'super' && bare === 'o' && /[nN]/.test(before))
		return {open: '', shift: () => 'º', close: ''};
	const table = shift === 'super' ? raised : lowered;
	const isWhole = bare !== '' && [...bare].every((character) => table.has(character));
	const hasFigure = /[\d+=−-]/.test(bare);
	if (isWhole || !isFormula(bare, shift, before)) {
		// Beside words only figures are raised: « 2e », « note 3 ».
		const isMapped = (character: string) => (isWhole ? table.has(character) : /\d/.test(character));
		return {open: '', shift: (part) => mapped(part, table, isMapped), close: ''};
	}
	const sign = shift === 'super' ? '^' : '_';
	const isParted = hasFigure || /[^\p{L}]/u.test(bare);
	return {open: isParted ? `${sign}(` : sign, shift: (part) => part, close: isParted ? ')' : ''};
};

const isFormula = (text: string, shift: 'super' | 'sub', before: string): boolean => {
	if (text.length > 12 || /\s/.test(text) || !/[\p{L}\p{N})\]}]/u.test(before)) return false;
	if (/^\p{L}+$/u.test(text))
		return shift === 'sub' ? text.length <= 6 : text.length <= 2 && !ordinal.test(text);
	return /^[\p{L}\p{N}]*[+\-−=/*·,()]/u.test(text) && /[\p{L}\p{N}]/u.test(text) && !/^[*,]+$/.test(text);
};

/** Endings that French, English and others raise after a number or a short form. */
const ordinal =
	/^(?:e|er|re|ère|es|ème|nd|de|d|o|os|me|mes|le|lle|gr|r|th|st|rd|a|te|ts|c|tm|sm|\p{Lu}.*)$/iu;

const mapped = (
	text: string,
	table: ReadonlyMap<string, string>,
	isMapped: (character: string) => boolean,
): string =>
	[...text]
		.map((character) => (isMapped(character) ? (table.get(character) ?? character) : character))
		.join('');

const tableOf = (from: string, to: string): ReadonlyMap<string, string> =>
	new Map([...from].map((character, index) => [character, [...to][index] ?? character]));

const raised = tableOf('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const lowered = tableOf('0123456789+-−=()nij', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢⱼ');
