import fc from 'fast-check';
import {keyTable} from '../../src/app/keys.ts';
import type {Size} from '../../src/app/state.ts';
import {placeOf} from '../../src/app/update-keys.ts';
import type {ParsedEntry, ParsedFeed} from '../../src/model/feed.ts';
import {entry, feed, monday} from './entries.ts';
import type {Network} from './network.ts';
import {settled, type World} from './open-world.ts';

/** One thing that happens to the reader: by the person, the terminal, the clock or the network. */
export type Deed =
	| {readonly what: 'key'; readonly key: string}
	| {readonly what: 'paste'; readonly text: string}
	| {readonly what: 'resize'; readonly size: Size}
	| {readonly what: 'time'; readonly ms: number}
	| {readonly what: 'menu'; readonly choice: number}
	| {readonly what: 'answer'; readonly isGood: boolean}
	| {readonly what: 'news'; readonly titles: readonly string[]}
	| {readonly what: 'rest'};

const keys = [...new Set<string>(keyTable.flatMap(({keys: names}) => [...names]))].filter(
	(key) => key !== 'ctrl-c' && key !== 'ctrl-z',
);

/** Mostly moves, as of a reader; now and then anything. */
const anyKey = fc.oneof(
	{weight: 3, arbitrary: fc.constantFrom('down', 'up', 'pagedown', 'enter', 'h', 'n', 'space')},
	{weight: 6, arbitrary: fc.constantFrom(...keys)},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 1})},
	{
		weight: 1,
		arbitrary: fc.constantFrom('backspace', 'delete', 'tab', 'é', '東', 'ctrl-w', 'ctrl-k', 'ctrl-a'),
	},
);

export const anySize: fc.Arbitrary<Size> = fc.oneof(
	fc.constantFrom({columns: 40, rows: 10}, {columns: 80, rows: 24}, {columns: 120, rows: 40}),
	fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})}),
);

const anyText = fc.string({unit: 'binary', maxLength: 30});

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
	{weight: 20, arbitrary: anyKey.map((key): Deed => ({what: 'key', key}))},
	{weight: 1, arbitrary: anyText.map((text): Deed => ({what: 'paste', text}))},
	{weight: 1, arbitrary: fc.constant<Deed>({what: 'paste', text: 'https://autre.example/'})},
	{weight: 2, arbitrary: anySize.map((size): Deed => ({what: 'resize', size}))},
	{weight: 2, arbitrary: fc.constantFrom(60, 1000, 3_600_000).map((ms): Deed => ({what: 'time', ms}))},
	{weight: 4, arbitrary: fc.integer({min: 0, max: 5}).map((choice): Deed => ({what: 'menu', choice}))},
	{weight: 3, arbitrary: fc.boolean().map((isGood): Deed => ({what: 'answer', isGood}))},
	{
		weight: 1,
		arbitrary: fc
			.array(anyText, {minLength: 1, maxLength: 3})
			.map((titles): Deed => ({what: 'news', titles})),
	},
	{weight: 3, arbitrary: fc.constant<Deed>({what: 'rest'})},
);

/** Lets one deed happen. */
export const happen = async (
	{program, services, advance, tick}: World,
	network: Network,
	deed: Deed,
): Promise<void> => {
	switch (deed.what) {
		case 'key':
			return program.send({type: 'key', key: deed.key});
		case 'paste':
			return program.send({type: 'pasted', text: deed.text});
		case 'resize':
			return program.send({type: 'resized', size: deed.size});
		case 'time':
			await advance(deed.ms);
			return tick();
		case 'menu': {
			const {screen} = program.state();
			if (placeOf(screen) === 'menu') program.send({type: 'key', key: String(deed.choice + 1)});
			return;
		}
		case 'answer': {
			const [url] = network.waiting();
			if (url === undefined) return;
			return deed.isGood ? network.answers(url, 'Le Fil 東京') : network.fails(url);
		}
		case 'news': {
			const [source] = services.library.sources();
			if (!source) return;
			const news = feed(
				'Nouvelles',
				deed.titles.map((title) => entry(title)),
				services.clock(),
			);
			services.library.saveFeed(source.key, news, {at: services.clock(), validators: {}});
			return program.send({type: 'list-stale'});
		}
		case 'rest':
			return settled();
	}
};

const body = '<h2>Titre</h2><p>Du texte, <a href="https://exemple.fr/">un lien</a> et 東京.</p>'.repeat(12);

const entries = (count: number, name: string): readonly ParsedEntry[] =>
	Array.from({length: count}, (_, index) =>
		entry(`${name} ${index} ${['', '東京の新聞', '👩‍👩‍👧 🇫🇷', 'n°\u00A05'][index % 4]}`, {
			published: monday - Math.floor(index / 3) * 3_600_000,
			html: index % 5 === 0 ? '' : body,
			...(index % 2 === 0 && {url: `https://exemple.fr/${name}/${index}`}),
		}),
	);

/** Enough headlines that the window moves, over several days, several of them in each second. */
export const manyFeeds: Readonly<Record<string, ParsedFeed | undefined>> = {
	'https://un.example/': feed('Le Quotidien', entries(200, 'Une')),
	'https://deux.example/': feed('東京新聞', entries(40, 'Deux')),
	'https://trois.example/': undefined,
};
