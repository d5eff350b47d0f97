import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {copyOfBuilt} from '../support/damaged.ts';
import {homeLike} from '../support/home.ts';
import {noTerminals, openReader} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';
import {rss} from '../support/rss.ts';

const size = {columns: 100, rows: 16};

/** Articles without text: opening one goes for its page. */
const homeOfTitles = homeLike((home) =>
	home.actus(
		'add',
		home.file(
			'fil.xml',
			rss('Le Fil', [{title: 'Dépêche 1', body: ''}, {title: 'Dépêche 2'}], 'http://127.0.0.1:9/'),
		),
	),
);

test.skipIf(noTerminals)(
	'a part that an update took away while the reader runs: opening an article says so, and goes on',
	async () => {
		const home = homeOfTitles();
		const copy = copyOfBuilt();
		const reader = openReader(home, {size, command: copy.command()});
		await reader.terminal.until(isOn('Dépêche 1'));
		copy.lose('full-text-');
		reader.type('\r');
		await reader.terminal.until(/Une erreur imprévue est survenue/);
		expect(readFileSync(join(home.data, 'actus.log'), 'utf8')).toContain('ERR_MODULE_NOT_FOUND');
		reader.type('hj\r');
		await reader.terminal.until(/Du texte\./);
		reader.type('qq');
		expect((await reader.ended).code).toBe(0);
	},
);
