import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {at, entry, feed, idOf, now} from './feeds.ts';
import {openStores, type Stores} from './stores.ts';

/** What happens on one of two machines between which the files of `conf` are copied. */
type Deed =
	| {readonly what: 'note'; readonly article: number; readonly text: string}
	| {readonly what: 'tags'; readonly article: number; readonly tags: readonly string[]}
	| {readonly what: 'keep' | 'let go'; readonly article: number}
	| {readonly what: 'fold' | 'copy' | 'start' | 'lose the library'};

const article = fc.integer({min: 0, max: 1});
const deed: fc.Arbitrary<Deed> = fc.oneof(
	fc.record({what: fc.constant('note' as const), article, text: fc.constantFrom('', 'un', 'deux')}),
	fc.record({what: fc.constant('tags' as const), article, tags: fc.subarray(['ue', 'climat'])}),
	fc.record({what: fc.constantFrom('keep' as const, 'let go' as const), article}),
	fc.record({
		what: fc.constantFrom('fold' as const, 'copy' as const, 'start' as const, 'lose the library' as const),
	}),
);
const history = fc.array(fc.tuple(fc.constantFrom(0, 1), deed), {minLength: 4, maxLength: 14, size: 'max'});

type Machine = {readonly directory: string; stores: Stores};

const start = async (directory: string): Promise<Stores> => {
	const stores = await openStores(directory, () => now);
	stores.marks.changeSubscriptions(() => [{key: 'matin', url: 'https://matin.example/flux'}]);
	await stores.reconcile();
	const entries = [0, 1].map((age) => entry(`${age}`, {age}));
	stores.library.saveFeed('matin', feed(entries), at(now));
	return stores;
};

const copy = ({directory}: Machine, to: Machine): void => {
	const from = join(directory, 'config');
	// Each has its own subscriptions; what is copied lies over what is there.
	for (const folder of ['marks', 'bookmarks'])
		if (existsSync(join(from, folder)))
			cpSync(join(from, folder), join(to.directory, 'config', folder), {recursive: true});
};

const happen = async (machines: readonly [Machine, Machine], index: number, deed: Deed): Promise<void> => {
	const machine = machines[index === 0 ? 0 : 1];
	const {library, fold, reconcile} = machine.stores;
	switch (deed.what) {
		case 'note':
			library.annotate(idOf('matin', `${deed.article}`), {note: deed.text});
			return;
		case 'tags':
			library.annotate(idOf('matin', `${deed.article}`), {tags: deed.tags});
			return;
		case 'keep':
		case 'let go':
			library.setMark([idOf('matin', `${deed.article}`)], 'isBookmarked', deed.what === 'keep');
			return;
		case 'fold':
			return fold();
		case 'copy':
			return copy(machine, machines[index === 0 ? 1 : 0]);
		case 'start':
			return reconcile();
		case 'lose the library':
			await fold();
			library.close();
			rmSync(join(machine.directory, 'data'), {recursive: true});
			machine.stores = await start(machine.directory);
	}
};

/** What is in sight of each article. */
const seen = ({stores: {library}}: Machine) =>
	[0, 1].map((number) => {
		const {isBookmarked, note, tags} = library.headline(idOf('matin', `${number}`)) ?? {};
		return {isBookmarked, note, tags};
	});

/** What `conf` says of it. */
const written = ({stores: {marks}}: Machine) =>
	[...marks.deeds('matin')]
		.sort((a, b) => `${a.id} ${a.mark}`.localeCompare(`${b.id} ${b.mark}`))
		.map(({id, mark, value}) => [id, mark, value]);

test('two machines whose files are copied to and fro come to agree on every note, tag and bookmark', {
	timeout: 60_000,
}, async () => {
	await fc.assert(
		fc.asyncProperty(history, async (deeds) => {
			const root = mkdtempSync(join(tmpdir(), 'actus-'));
			const machines: [Machine, Machine] = [
				{directory: join(root, 'ici'), stores: await start(join(root, 'ici'))},
				{directory: join(root, 'la'), stores: await start(join(root, 'la'))},
			];
			try {
				for (const [index, each] of deeds) await happen(machines, index, each);
				const [here, there] = machines;
				for (const {stores} of machines) await stores.reconcile();
				for (let round = 0; round < 2; round++) {
					copy(here, there);
					await there.stores.reconcile();
					copy(there, here);
					await here.stores.reconcile();
				}
				expect(seen(there)).toEqual(seen(here));
				expect(written(there)).toEqual(written(here));
				for (const [number, {isBookmarked, note, tags}] of seen(here).entries()) {
					// A file that was copied here lies on where the bookmark was let go.
					if (!isBookmarked) continue;
					const kept = here.stores.marks.bookmark(idOf('matin', `${number}`))?.article.headline;
					expect([number, kept?.note, kept?.tags]).toEqual([number, note, tags]);
				}
			} finally {
				for (const {stores} of machines) stores.library.close();
				rmSync(root, {recursive: true});
			}
		}),
		{numRuns: 12},
	);
});
