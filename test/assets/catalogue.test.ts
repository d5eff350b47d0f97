import {readFileSync} from 'node:fs';
import {DomUtils} from 'htmlparser2';
import {describe, expect, test} from 'vitest';
import {parseXml} from './parse-xml.ts';

const opml = parseXml(readFileSync(new URL('../../assets/catalogue.opml', import.meta.url), 'utf8'));
const outlines = DomUtils.getElementsByTagName('outline', opml);
const folders = outlines.filter(({attribs}) => attribs.xmlUrl === undefined);
const sources = outlines.filter(({attribs}) => attribs.xmlUrl !== undefined);
const starters = (language: string) =>
	sources
		.filter(({attribs}) => attribs['actus:starter'] === 'true' && attribs.language === language)
		.map(({attribs}) => attribs.text);

describe('the catalogue', () => {
	test('names every source once, with an address and a language, in a folder of its language', () => {
		expect(sources).toHaveLength(52);
		expect(new Set(sources.map(({attribs}) => attribs.xmlUrl)).size).toBe(sources.length);
		for (const {attribs, parent} of sources) {
			expect(attribs.xmlUrl).toMatch(/^https:\/\/\S+$/);
			expect(attribs.htmlUrl ?? 'https://none').toMatch(/^https:\/\/\S+$/);
			expect(attribs.text).not.toBe('');
			expect(attribs.language).toMatch(/^(fr|en)$/);
			expect(folders.find((folder) => folder === parent)?.attribs.language).toBe(attribs.language);
		}
	});

	test('has no folder twice in a language, and none empty', () => {
		const names = folders.map(({attribs}) => `${attribs.language} ${attribs.text}`);
		expect(new Set(names).size).toBe(folders.length);
		expect(folders.every(({children}) => children.some((child) => child.type === 'tag'))).toBe(true);
	});

	test('offers a set to start with in both languages, nothing of it for subscribers only', () => {
		expect(starters('fr')).toContain('franceinfo');
		expect(starters('fr')).toHaveLength(11);
		expect(starters('en')).toContain('BBC News');
		expect(starters('en')).toHaveLength(8);
		const paid = sources.filter(({attribs}) => attribs['actus:paid'] === 'true');
		expect(paid.length).toBeGreaterThan(0);
		expect(paid.filter(({attribs}) => attribs['actus:starter'] === 'true')).toEqual([]);
	});
});
