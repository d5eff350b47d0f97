import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {nextPage} from '../../src/page/next-page.ts';

test.each([
	['https://a.example/dossier/port', '/dossier/port?page=2', true],
	['https://a.example/dossier/port?page=2', '/dossier/port?page=3', true],
	['https://a.example/dossier/port/', '/dossier/port/2/', true],
	['https://a.example/dossier/port/2/', '/dossier/port/3/', true],
	['https://a.example/dossier/port/', '/dossier/port/page/2/', true],
	['https://a.example/port-123456.html', '/port-123456-2.html', true],
	['https://a.example/port-123456_1.html', '/port-123456_2.html', true],
	['https://a.example/port.html?utm_source=x#haut', 'port.html?page=2', true],
	['https://a.example/dossier/port', '/dossier/peche', false],
	['https://a.example/port-123456.html', '/peche-123457.html', false],
	['https://a.example/dossier/port?page=2', '/dossier/port?page=1', false],
	['https://a.example/dossier/port', 'https://b.example/dossier/port?page=2', false],
	['https://a.example/dossier/port', 'javascript:next()', false],
	['file:///home/lecteur/port.html', 'port-2.html', false],
])('on %s the next part is %s: %j', (url, href, isPart) => {
	for (const link of [
		`<link rel="next" href="${href}">`,
		`<a rel="nofollow next" href="${href}">Suite</a>`,
	]) {
		const {document} = parseHTML(`<!doctype html><html><head></head><body>${link}</body></html>`);
		const expected = isPart ? new URL(href, url).href : undefined;
		expect(nextPage(document, url, {base: url})).toBe(expected);
	}
});

test.each([
	['https://a.example/dossier/port?ref=flux', '/dossier/port?page=2', true],
	['https://a.example/dossier/port?ref=flux', '/dossier/port?page=3', false],
	['https://a.example/dossier/port?page=2', '/dossier/port?page=3', true],
])('on %s, which calls itself by a shorter address, the next part is %s: %j', (url, href, isPart) => {
	const {document} = parseHTML(
		`<!doctype html><html><head><link rel="next" href="${href}"></head><body></body></html>`,
	);
	const next = nextPage(document, url, {base: url, canonical: 'https://a.example/dossier/port'});
	expect(next).toBe(isPart ? new URL(href, url).href : undefined);
});
