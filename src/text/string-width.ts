import {stripVTControlCharacters} from 'node:util';
import {displayWidth} from './width.ts';

/**
 * What the package string-width answers, by our own rules for widths: the bundler gives it to Ink and its kin, so that
 * they and our rows never differ, and without that package's cost at start.
 */
const stringWidth = (
	text: string,
	{countAnsiEscapeCodes = false}: {countAnsiEscapeCodes?: boolean} = {},
): number =>
	displayWidth(!countAnsiEscapeCodes && /[\u001B\u009B]/.test(text) ? stripVTControlCharacters(text) : text);

export default stringWidth;
