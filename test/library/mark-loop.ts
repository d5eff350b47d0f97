import {writeSync} from 'node:fs';
import type {Library} from '../../src/library/library.ts';
import {openStores} from './stores.ts';

/**
 * A process that marks what stands in the library of its directory, on and on: of the articles, each `step`th from
 * `first`, for `rounds` rounds. Every fourth of them gets notes instead. It says `try` before a mark and `done` after it, and
 * folds after every seventh.
 */
const [directory = '', first = '0', step = '1', rounds = '1'] = process.argv.slice(2);
const {library, fold} = await openStores(directory, Date.now);
const ids = library
	.headlines({view: 'latest'}, {from: 'start', count: Number.POSITIVE_INFINITY})
	.headlines.map(({id}) => id)
	.filter((_, index) => index % Number(step) === Number(first));
const say = (line: string) => writeSync(1, `${line}\n`);

let count = 0;

const mark = (library: Library, id: string) => {
	const name = count % 5 === 0 ? 'isBookmarked' : 'isRead';
	const value = !library.headline(id)?.[name];
	return {what: `${id} ${name} ${value}`, act: () => library.setMark([id], name, value)};
};

const note = (library: Library, id: string) => ({
	what: `${id} note ${first}-${count}`,
	act: () => library.annotate(id, {note: `${first}-${count}`}),
});

for (let round = 0; round < Number(rounds); round++) {
	for (const id of ids) {
		const {what, act} = ids.indexOf(id) % 4 === 3 ? note(library, id) : mark(library, id);
		say(`try ${what}`);
		act();
		say(`done ${what}`);
		if (++count % 7 === 0) await fold();
	}
}
await fold();
library.close();
