import {expect, test} from 'vitest';
import {parseXml} from './parse-xml.ts';

test('what is left open is refused, what closes itself is not', () => {
	expect(() => parseXml('<a><b></a>')).toThrow('<b> is left open');
	expect(() => parseXml('<a><b>text</b>')).toThrow('<a> is left open');
	expect(() => parseXml('<a><b /><c/></a>')).not.toThrow();
});
