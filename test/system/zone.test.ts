import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';

const module = new URL('../../src/system/zone.ts', import.meta.url).href;
const zoneWith = (zone: string): string =>
	execFileSync(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`import {readersZone} from ${JSON.stringify(module)}; console.log(readersZone())`,
		],
		{env: {...process.env, TZ: zone}, encoding: 'utf8'},
	).trim();

test.each([
	['Europe/Paris', 'Europe/Paris'],
	[':America/Guadeloupe', 'America/Guadeloupe'],
	['', 'UTC'],
	['Lune/Tranquillité', 'UTC'],
])('TZ=« %s » is %s, a name that dates can be formatted in', (zone, name) => {
	expect(zoneWith(zone)).toBe(name);
});
