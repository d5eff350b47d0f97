import {addressOf} from '../app/perform/address.ts';
import type {Services} from '../app/perform/services.ts';
import {isProblem, problem} from '../model/problem.ts';
import type {Source} from '../model/source.ts';
import {fold} from '../text/fold.ts';

/**
 * The source that a reader names: by its address, by its title (case, accents and punctuation do not count), or by a
 * beginning that only one title has. Throws the Problems 'no-such-source' and 'ambiguous-source'.
 */
export const findSource = ({library, workingDirectory}: Services, name: string): Source => {
	const sources = library.sources();
	const address = addressIn(name, workingDirectory);
	const byAddress = sources.find(({url}) => url === name || url === address);
	if (byAddress) return byAddress;
	const wanted = fold(name);
	const titled = (isMeant: (title: string) => boolean) => sources.filter(({title}) => isMeant(fold(title)));
	const exact =
		wanted === '' ? sources.filter(({title}) => title === name) : titled((title) => title === wanted);
	const found = exact.length > 0 || wanted === '' ? exact : titled((title) => title.startsWith(wanted));
	const [source, another] = found;
	if (!source) throw problem('no-such-source', {name});
	if (another)
		throw problem('ambiguous-source', {name, candidates: found.map(({title, url}) => `${title} (${url})`)});
	return source;
};

const addressIn = (name: string, workingDirectory: string): string | undefined => {
	try {
		return addressOf(name, workingDirectory);
	} catch (error) {
		if (isProblem(error)) return undefined;
		throw error;
	}
};
