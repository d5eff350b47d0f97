import {describe, expect, test} from 'vitest';
import {decodeText} from '../../src/feed/charset.ts';
import {parseFeed} from '../../src/feed/parse-feed.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const utf16 = (text: string, mark: boolean, isBig = false): Uint8Array => {
	const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
	return isBig ? bytes.swap16() : bytes;
};

const document = (encoding?: string): string =>
	`<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss version="2.0"><channel><title>Été à Nîmes</title></channel></rss>`;

describe('a feed keeps its accents', () => {
	test.each<[string, Uint8Array, string?]>([
		['UTF-8 without a word', utf8(document())],
		['UTF-8 with a byte order mark', utf8(`\uFEFF${document()}`)],
		['UTF-8 with a mark that its declaration denies', utf8(`\uFEFF${document('iso-8859-1')}`)],
		['UTF-8 that HTTP calls Latin', utf8(document('utf-8')), 'text/xml; charset=ISO-8859-1'],
		['UTF-8 that its declaration calls Latin', utf8(document('iso-8859-1'))],
		['Latin, declared', latin1(document('ISO-8859-1'))],
		['Latin, said by HTTP alone', latin1(document()), 'application/rss+xml; charset="iso-8859-1"'],
		['Latin, said by HTTP against the declaration', latin1(document('koi8-r')), 'text/xml;charset=latin1'],
		[
			'Latin that HTTP calls UTF-8 and the declaration Latin',
			latin1(document('iso-8859-15')),
			'text/xml; charset=utf-8',
		],
		['windows-1252 that calls itself UTF-8', latin1(document('utf-8'))],
		['windows-1252 that HTTP calls UTF-8', latin1(document()), 'text/xml; charset=utf-8'],
		['windows-1252 without a word', latin1(document())],
		['a charset that does not exist', utf8(document('x-inconnu')), 'text/xml; charset=utf8mb4'],
		['UTF-16 that it is not', utf8(document('utf-16'))],
		['UTF-16, little end first', utf16(document('utf-16'), true)],
		['UTF-16, big end first', utf16(document('utf-16'), true, true)],
		['UTF-16 without a mark', utf16(document('utf-16'), false)],
		['UTF-16 without a mark, big end first', utf16(document(), false, true)],
	])('%s', (_, bytes, contentType) => {
		const origin = {url: 'https://flux.example/', ...(contentType && {contentType})};
		expect(parseFeed(bytes, origin).title).toBe('Été à Nîmes');
	});
});

test('the signs that windows-1252 has and Latin 1 has not', () => {
	const bytes = latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>l\x92\x9Cuvre \x96 10 \x80</a>');
	expect(decodeText(bytes)).toContain('l’œuvre – 10 €');
});

test('Cyrillic by its name', () => {
	expect(decodeText(Uint8Array.of(0xcd, 0xce), 'text/xml; charset=windows-1251')).toBe('НО');
});

describe('UTF-8 with bytes in it that are none', () => {
	test('words pasted from windows-1252 are read so, the others stay', () => {
		const bytes = Buffer.concat([
			utf8('L’été dernier à Nîmes, où tout était fermé : l'),
			latin1('\x92eau \xE0 \x80'),
			utf8(' — fin… œuvre'),
		]);
		expect(decodeText(bytes)).toBe('L’été dernier à Nîmes, où tout était fermé : l’eau à € — fin… œuvre');
	});

	test('a text that breaks off in the middle of a letter', () => {
		const bytes = utf8('Où l’été s’achève à Nîmes 🙂');
		expect(decodeText(bytes.subarray(0, -2))).toMatch(/^Où l’été s’achève à Nîmes /);
	});

	test('a replacement character of its own stays one', () => {
		const bytes = Buffer.concat([utf8('déjà \uFFFD été réglé à côté, '), latin1('\xE9'), utf8(' — à')]);
		expect(decodeText(bytes)).toBe('déjà \uFFFD été réglé à côté, é — à');
	});

	test('French windows-1252 in which two letters happen to look like UTF-8', () => {
		expect(decodeText(latin1('voil\xE0\xA0\xBB, \xE9t\xE9, \xE0, o\xF9'))).toBe('voilà\u00A0», été, à, où');
	});
});

test('nothing at all is an empty text', () => {
	expect(decodeText(new Uint8Array())).toBe('');
});
