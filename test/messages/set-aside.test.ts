import {expect, test} from 'vitest';
import {wordsIn} from '../../src/messages/words.ts';
import type {ProblemRecord} from '../../src/model/problem.ts';
import {displayWidth} from '../../src/text/width.ts';

const folders = [
	'/home/une-lectrice-assidue/.config/actus',
	'C:\\Users\\Une lectrice assidue\\AppData\\actus',
];

const setAside = (folder: string): readonly ProblemRecord[] => {
	const at = (name: string) => `${folder}${folder.startsWith('/') ? '/' : '\\'}${name}`;
	const conf = {file: at('subscriptions.json'), aside: at('subscriptions.broken-1.json'), isRestored: true};
	return [
		{kind: 'conf-broken', values: conf},
		{kind: 'library-broken', values: {file: at('library.db'), aside: at('library.db.broken-1')}},
	];
};

test.each(['fr', 'en'] as const)(
	'a file set aside is said on a row of 80 columns with both its names, then the folder once (%s)',
	(language) => {
		for (const folder of folders) {
			for (const record of setAside(folder)) {
				const {what, advice} = wordsIn(language).problem(record);
				expect(displayWidth(what)).toBeLessThanOrEqual(78);
				expect(what).toMatch(/(?:broken-1|broken-1\.json)\.$/);
				expect(`${what} ${advice}`.split(folder)).toHaveLength(2);
			}
		}
	},
);
