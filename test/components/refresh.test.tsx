import {describe, expect, test} from 'vitest';
import {problem} from '../../src/model/problem.ts';
import type {FetchAddress, Fetched} from '../../src/net/fetched.ts';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 10};

const rss = (title: string): Fetched => ({
	status: 'fetched',
	url: 'https://exemple.fr/',
	bytes: Buffer.from(
		`<rss version="2.0"><channel><title>${title}</title><item><title>Fraîche de ${title}</title><guid>1</guid></item></channel></rss>`,
	),
	validators: {},
});

/** A network that answers when the test says so. */
const network = () => {
	const waiting = new Map<string, PromiseWithResolvers<Fetched>>();
	const fetch: FetchAddress = ({url}) => {
		const answer = Promise.withResolvers<Fetched>();
		waiting.set(url, answer);
		return answer.promise;
	};
	const ask = (part: string) => {
		const found = [...waiting].find(([url]) => url.includes(part));
		if (!found) throw new Error(`nobody asked for ${part}`);
		waiting.delete(found[0]);
		return found;
	};
	return {
		fetch,
		waiting,
		answers: (part: string, title: string) => ask(part)[1].resolve(rss(title)),
		fails: (part: string) => {
			const [url, answer] = ask(part);
			answer.reject(problem('http-status', {url, status: 500}));
		},
		unchanged: (part: string) => ask(part)[1].resolve({status: 'unchanged', validators: {}}),
	};
};

describe('a refresh', () => {
	test('shows how far it is, what fails, and at its end what came of it', async () => {
		const {fetch, answers, fails, waiting} = network();
		const screen = await openScreen({
			feeds: {...press, 'https://troisieme.example/': undefined},
			fetch,
			size,
		});
		await screen.press('R');
		await screen.until(/────────────────/);
		expect(screen.row(-1)).toMatchInlineSnapshot(
			`" 02/10/2023 14:03:48                               ──────────────── 0/3 sources"`,
		);
		fails('lamontagne');
		await screen.until(/1\/3/);
		expect(screen.row(-1)).toMatchInlineSnapshot(
			`" 02/10/2023 14:03:48                  █████─────────── 1/3 sources · 1 en échec"`,
		);
		answers('lequotidien', 'Le Quotidien');
		await screen.until(/2\/3/);
		await screen.press('j');
		expect(screen.frame()).toMatch(/^›.*Première neige/m);
		answers('troisieme', 'Le Troisième');
		await screen.until(/nouveaux titres/);
		expect(waiting.size).toBe(0);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                           ↑ 2 nouveaux · 5 non lus
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			 •  14:03       Le Quotidien   Le budget « rectifié » passe de justesse à l’Ass…
			›•  14:03       La Gazette de… € Première neige au-dessus de 2 000 mètres
			 •  08:15       Le Quotidien   Un pont rouvre après deux ans de travaux
			 Hier ─────────────────────────────────────────────────────────────────────────
			 •  hier 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt que prévu
			 samedi 30 septembre ──────────────────────────────────────────────────────────
			 2 nouveaux titres (3 sources, dont 1 en échec).
			 https://lamontagne.example/atom.xml répond 500."
		`);
	});

	test('of one source that fails says why', async () => {
		const {fetch, fails} = network();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('s', 'enter', 'r');
		await screen.until(/0\/1 sources/);
		fails('lequotidien');
		await screen.until(/rss\.xml répond 500\.\n Le site est sans doute en panne ; réessayez plus tard\.$/);
	});

	test('in an article asks its source alone', async () => {
		const {fetch, waiting, unchanged} = network();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('j', 'enter', 'r');
		await screen.until(/0\/1 sources/);
		expect([...waiting.keys()]).toEqual(['https://lamontagne.example/atom.xml']);
		unchanged('lamontagne');
		await screen.until(/Rien de nouveau \(1 source\)\./);
	});

	test('that is begun while another is under way adds to it', async () => {
		const {fetch, unchanged} = network();
		const feeds = {...press, 'https://c.example/': undefined, 'https://d.example/': undefined};
		const screen = await openScreen({feeds, fetch, size});
		await screen.press('s', 'r', 'j', 'r');
		await screen.until(/0\/2 sources/);
		unchanged('lequotidien');
		await screen.until(/1\/2 sources/);
		await screen.press('R');
		await screen.until(/1\/5 sources/);
		for (const [index, part] of ['lamontagne', 'c.example', 'lequotidien'].entries()) {
			unchanged(part);
			await screen.until(new RegExp(`${index + 2}/5 sources`));
		}
		unchanged('d.example');
		await screen.until(/Rien de nouveau \(5 sources\)\./);
	});

	test('that is asked again of a source under way is asked once', async () => {
		const {fetch, waiting, unchanged} = network();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('s', 'r', 'r', 'r');
		await screen.until(/0\/1 sources/);
		expect(waiting.size).toBe(1);
		unchanged('lequotidien');
		await screen.until(/Rien de nouveau \(1 source\)\./);
	});

	test('by itself asks only what is older than its interval, and speaks of nothing', async () => {
		const {fetch, waiting, unchanged} = network();
		const screen = await openScreen({feeds: {...press, 'https://jamais.example/': undefined}, fetch, size});
		await screen.tick();
		await screen.until(/0\/1 sources/);
		expect([...waiting.keys()]).toEqual(['https://jamais.example/']);
		unchanged('jamais');
		await screen.until(/\? aide$/);
		await screen.advance(31 * 60_000);
		await screen.tick();
		await screen.until(/0\/3 sources/);
	});
});
