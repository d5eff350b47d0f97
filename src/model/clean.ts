/**
 * Words from outside may forge a screen: C0 and C1 controls begin escape sequences, bidirectional overrides and
 * isolates reorder what stands around them, tag characters and interlinear marks hide. None of them is ever text.
 * (Unicode 16, Bidi_Control, « default ignorable » U+E0000–E007F; ECMA-48 for the controls.)
 */
const forbidden =
	/(\u{1F3F4}[\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** Nearly every text is free of all of these: one test spares it the replacements. */
const suspicious = /[^\n\t\u0020-\u007E\u00A0-\u00AC\u00AE-\u0300\u2010-\u2027\u2030-\u205F\u20A0-\u20BF]/u;

/**
 * Text from outside without anything that could move the cursor, reorder neighbours or hide: control characters
 * (but tab and newline), bidirectional controls, zero-width and tag characters, lone surrogates; runs of more
 * than four combining marks are cut. Entities must be decoded before. Spaces of all kinds stay as they are.
 */
export const cleanText = (text: string): string => {
	if (!suspicious.test(text)) return text;
	return text
		.toWellFormed()
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(forbidden, (_, flagEmoji: string | undefined) => flagEmoji ?? '')
		.replace(/(\p{M}{4})\p{M}+/gu, '$1');
};

/** The same as one line: every run of white space that may break becomes one space; no-break spaces stay. */
export const cleanLine = (text: string): string =>
	cleanText(text)
		.replace(/[ \t\n\f\r]+/g, ' ')
		.trim();
