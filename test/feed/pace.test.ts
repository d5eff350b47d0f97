import {describe, expect, test} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.ts';
import type {ParsedFeed} from '../../src/model/feed.ts';

const parse = (text: string): ParsedFeed => parseFeed(Buffer.from(text), {url: 'https://flux.example/'});
const sy = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';
const rss = (channel: string): ParsedFeed =>
	parse(`<rss version="2.0" ${sy}><channel><title>Fil</title>${channel}</channel></rss>`);
const hours = (...all: readonly (string | number)[]): string =>
	`<skipHours>${all.map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`;
const days = (...all: readonly string[]): string =>
	`<skipDays>${all.map((day) => `<day>${day}</day>`).join('')}</skipDays>`;

describe('the syndication module', () => {
	test.each([
		['hourly', '1', 60],
		['hourly', '4', 15],
		[' Daily\n', '2', 720],
		['weekly', undefined, 10_080],
		['yearly', '1', 10_080],
		[undefined, '24', 60],
		[undefined, undefined, undefined],
		['souvent', '1', undefined],
		['hourly', '0', undefined],
		['hourly', '-2', undefined],
		['hourly', 'beaucoup', 60],
	])('%j, %s times: every %s minutes', (period, frequency, ttl) => {
		const said = [
			...(period === undefined ? [] : [`<sy:updatePeriod>${period}</sy:updatePeriod>`]),
			...(frequency === undefined ? [] : [`<sy:updateFrequency>${frequency}</sy:updateFrequency>`]),
		].join('');
		expect(rss(said).ttl).toBe(ttl);
	});

	test('gives way to ttl', () => {
		expect(rss('<ttl>5</ttl><sy:updatePeriod>daily</sy:updatePeriod>').ttl).toBe(5);
	});

	test('is heard in RSS 1.0 and in Atom', () => {
		const said = '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>';
		const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${sy}><channel><title>Fil</title>${said}</channel></rdf:RDF>`;
		const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ${sy}><title>Fil</title>${said}</feed>`;
		expect([parse(rdf).ttl, parse(atom).ttl]).toEqual([30, 30]);
	});
});

describe('hours and days of rest', () => {
	test('are read in order and once, 24 as midnight', () => {
		const feed = rss(hours(23, 1, 24, 1) + days('Sunday', 'saturday ', 'Sun'));
		expect(feed).toMatchObject({skipHours: [0, 1, 23], skipDays: [0, 6]});
	});

	test.each([
		['that are none', hours('minuit', 25, -1, 1.5) + days('dimanche')],
		[
			'of every hour and every day',
			hours(...Array(24).keys()) + days('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'),
		],
		['that are empty', hours() + days()],
	])('%s are not heard', (_, said) => {
		const feed = rss(said);
		expect(feed).not.toHaveProperty('skipHours');
		expect(feed).not.toHaveProperty('skipDays');
	});
});
