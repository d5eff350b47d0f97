import {writeSync} from 'node:fs';
import {openStores} from './stores.ts';

/**
 * A process that marks what stands in the library of its directory, on and on: of the articles, each `step`th from
 * `first`, for `rounds` rounds. It says `try` before a mark and `done` after it, and folds after every seventh.
 */
const [directory = '', first = '0', step = '1', rounds = '1'] = process.argv.slice(2);
const {library, fold} = await openStores(directory, Date.now);
const ids = library
	.headlines({view: 'latest'}, {from: 'start', count: Number.POSITIVE_INFINITY})
	.headlines.map(({id}) => id)
	.filter((_, index) => index % Number(step) === Number(first));
const say = (line: string) => writeSync(1, `${line}\n`);

let count = 0;
for (let round = 0; round < Number(rounds); round++) {
	for (const id of ids) {
		const mark = count % 5 === 0 ? 'isBookmarked' : 'isRead';
		const value = !library.headline(id)?.[mark];
		say(`try ${id} ${mark} ${value}`);
		library.setMark([id], mark, value);
		say(`done ${id} ${mark} ${value}`);
		if (++count % 7 === 0) await fold();
	}
}
await fold();
library.close();
