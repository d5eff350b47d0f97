import {expect, test} from 'vitest';
import {zoneMeant, zoneNamed} from '../../src/model/zones.ts';

test.each([
	['Europe/Paris', 'Europe/Paris'],
	[' europe/paris ', 'Europe/Paris'],
	['tokyo', 'Asia/Tokyo'],
	['Port au Prince', 'America/Port-au-Prince'],
	['São Paulo', 'America/Sao_Paulo'],
	['Montréal', 'America/Toronto'],
	['utc', 'UTC'],
	['+02:00', '+02:00'],
	['-0330', '-03:30'],
])('« %s » means %s', (typed, zone) => {
	expect(zoneMeant(typed)).toBe(zone);
	expect(zoneNamed(zone)).toBe(zone);
});

test.each(['', 'Lune', 'Europe', 'Europe/', '/Paris', 'heure d’été', '+25:00', 'a'.repeat(10_000)])(
	'« %s » is no zone',
	(typed) => {
		expect(zoneMeant(typed)).toBeUndefined();
	},
);
