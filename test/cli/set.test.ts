import {expect, onTestFinished, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {startMachine} from './command-runs.ts';
import {laTribune} from './feeds.ts';

/** A column of the press, saved as its page shows it. */
const column = `Les dernières actualités
Publié le 02/10/2023 à 08:03:48
Le budget « rectifié » est adopté
Publié le 02/10/2023 à 08:02:11
Un pont rouvre à Trois-Rivières
Publié le 01/10/2023 à 23:59:59
La récolte des pommes commence
`;

const opened = async () => {
	const machine = await startMachine();
	onTestFinished(() => machine.close());
	machine.server.on('/flux', {body: laTribune, etag: '"1"'});
	await machine.run('add', machine.server.url('/flux'));
	return machine;
};

const unset = `La Tribune
  Rafraîchir au rythme où elle publie
  Texte entier : si le flux coupe (réglage général)
  Dossier : aucun
  Garder les articles : toujours
  Fuseau des dates : selon pays et langue
`;

test('set without an option shows what is set', async () => {
	const machine = await opened();
	expect(await machine.run('set', 'tribune')).toEqual({code: 0, out: unset, err: ''});
});

test('set changes what is named and nothing else; an empty value takes it back', async () => {
	const machine = await opened();
	const {run} = machine;
	const kept = async () => (await machine.services.marks()).subscriptions()[0];
	const before = await kept();
	await run(
		'set',
		'La Tribune',
		'--folder',
		' Presse /  Éco ',
		'--keep-days',
		'30',
		'--forget-unread',
		'yes',
	);
	expect(
		await run('set', 'La Tribune', '--interval', '90', '--full-text', 'always', '--name', 'Ma Tribune'),
	).toEqual({
		code: 0,
		out: `Ma Tribune
  Rafraîchir toutes les 90 min
  Texte entier : toujours
  Dossier : Presse / Éco
  Garder les articles : 30 jours
  Non-lus : oubliés aussi
  Fuseau des dates : selon pays et langue
`,
		err: '',
	});
	const set = {
		title: 'Ma Tribune',
		folder: 'Presse / Éco',
		interval: 90,
		fullText: 'always',
		keepDays: 30,
		forgetsUnread: true,
	};
	expect(await kept()).toEqual({...before, ...set});
	expect(await machine.json('sources')).toMatchObject([set]);
	expect(machine.server.hits('/flux')).toHaveLength(1);
	const {out} = await run(
		...['set', 'Ma Tribune', '--name', '', '--folder', '', '--interval', '', '--keep-days='],
		...['--full-text', 'default', '--forget-unread', 'no', '--zone', ''],
	);
	expect(out).toBe(unset);
	expect(await kept()).toEqual(before);
});

test('set --zone reads the source again by that clock', async () => {
	const home = makeHome();
	const file = home.file('une.txt', column);
	await home.actus('add', file);
	const times = async () =>
		(await home.json<readonly {readonly published: string}[]>('list')).map(({published}) => published);
	expect(await times()).toEqual(['2023-10-02T06:03:48Z', '2023-10-02T06:02:11Z', '2023-10-01T21:59:59Z']);
	const {code, out, err} = await home.actus('set', file, '--zone', 'montreal');
	expect({code, err}).toEqual({code: 0, err: ''});
	expect(out).toMatch(/^ {2}Fuseau des dates : America\/Toronto$/m);
	expect(await times()).toEqual(['2023-10-02T12:03:48Z', '2023-10-02T12:02:11Z', '2023-10-02T03:59:59Z']);
	await home.actus('set', file, '--zone=');
	expect(await times()).toEqual(['2023-10-02T06:03:48Z', '2023-10-02T06:02:11Z', '2023-10-01T21:59:59Z']);
});

test('a zone that is none is wrong usage, and what to type is said', async () => {
	const {code, out, err} = await makeHome().actus('set', 'x', '--zone', 'Lune');
	expect({code, out}).toEqual({code: 2, out: ''});
	expect(err).toBe(
		'Valeur impossible : « Lune » (attendu : Europe/Paris, Montréal, +02:00). Voyez actus --help.\n',
	);
});

test('a source that does not answer by its new clock keeps the setting, and that is said', async () => {
	const machine = await opened();
	machine.server.on('/flux', {status: 500, body: ''});
	const {code, out, err} = await machine.run('set', 'La Tribune', '--zone', 'Europe/Brussels');
	expect(code).toBe(1);
	expect(out).toMatch(/Europe\/Brussels$/m);
	expect(err).toMatch(/répond 500/);
	machine.server.on('/flux', {body: laTribune, etag: '"1"'});
	await machine.run('refresh');
	expect(machine.server.hits('/flux').at(-1)?.headers).not.toHaveProperty('if-none-match');
});

test('a source that nobody follows is said', async () => {
	const machine = await opened();
	expect(await machine.run('set', 'Le Phare', '--zone', 'UTC')).toMatchObject({
		code: 1,
		out: '',
		err: expect.stringMatching(/« Le Phare »/),
	});
});
