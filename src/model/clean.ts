/**
 * Words from outside may forge a screen: C0 and C1 controls begin escape sequences, bidirectional overrides and
 * isolates reorder what stands around them, tag characters and interlinear marks hide. None of them is ever text.
 * (Unicode 16, Bidi_Control, « default ignorable » U+E0000–E007F; ECMA-48 for the controls.)
 */
const forbidden =
	/(\u{1F3F4}[\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/**
 * Escape sequences whole, or their letters would stay behind as text: control sequences (CSI), strings (DCS, SOS, OSC,
 * PM, APC) to their end, which comes soon or else only their beginning goes, and the short ones that there are: a stray
 * ESC takes no letter of a word. (ECMA-48, 5.3–5.6; ECMA-35, 13; xterm's ends of OSC.) No string holds the beginning of
 * another, and all that repeats is bounded: each character is read a few times at most.
 */
const sequence =
	/(?:\u001B{1,9}\[|\u009B)[0-?]{0,100}[ -/]{0,20}[@-~]|(?:\u001B{1,9}[P\]X^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009B-\u009F]{0,1000}(?:\u0007|\u001B\\|\u009C)|\u001B{1,9}(?:[!-/]{1,20}[0-~]|[0-_cno|}~])?/g;

/** Nearly every text is free of all of these: one test spares it the replacements. */
const suspicious = /[^\n\t\u0020-\u007E\u00A0-\u00AC\u00AE-\u0300\u2010-\u2027\u2030-\u205F\u20A0-\u20BF]/u;

/**
 * Text from outside without anything that could move the cursor, reorder neighbours or hide: escape sequences, control
 * characters (but tab and newline), bidirectional controls, zero-width and tag characters, lone surrogates; runs of more
 * than four combining marks are cut. Entities must be decoded before. Spaces of all kinds stay as they are.
 */
export const cleanText = (text: string): string => {
	if (!suspicious.test(text)) return text;
	return text
		.toWellFormed()
		.replace(sequence, '')
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(forbidden, (_, flagEmoji: string | undefined) => flagEmoji ?? '')
		.replace(/(\p{M}{4})\p{M}+/gu, '$1');
};

/**
 * The same of text that is set in rows: what says where a word may be broken stays between two characters of one, a soft
 * hyphen (U+00AD) or a zero-width space (U+200B).
 */
export const cleanRunningText = (text: string): string => {
	if (!/[\u00AD\u200B]/.test(text)) return cleanText(text);
	const parts: string[] = [];
	let hint = '';
	for (const part of text.split(/([\u00AD\u200B]+)/)) {
		if (/^[\u00AD\u200B]/.test(part)) {
			hint = part.charAt(0);
			continue;
		}
		const cleaned = cleanText(part);
		if (cleaned === '') continue;
		if (hint !== '' && !/\s$/.test(parts.at(-1)?.at(-1) ?? '') && !/^[\s\p{M}]/u.test(cleaned))
			parts.push(hint);
		parts.push(cleaned);
		hint = '';
	}
	return `${parts.join('')}${hint}`;
};

/** Nearly every line has none of these, and single spaces need no replacing. */
const loose = /[\t\n\f\r]| {2}/;

/** The same as one line: every run of white space that may break becomes one space; no-break spaces stay. */
export const cleanLine = (text: string): string => {
	const clean = cleanText(text);
	return (loose.test(clean) ? clean.replace(/[ \t\n\f\r]+/g, ' ') : clean).trim();
};
