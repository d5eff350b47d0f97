import {addressOf} from '../app/perform/address.ts';
import type {Services} from '../app/perform/services.ts';
import {splitAddress} from '../model/credentials.ts';
import {lettersOf} from '../model/letters.ts';
import {isProblem, problem} from '../model/problem.ts';
import type {Source} from '../model/source.ts';

/**
 * The source that a reader names: by its address, by its title (case, accents and punctuation do not count), or by
 * the beginning of words that only one title has. Throws the Problems 'no-such-source' and 'ambiguous-source'.
 */
export const findSource = ({library, workingDirectory}: Services, name: string): Source => {
	const sources = library.sources();
	const address = addressIn(name, workingDirectory);
	const byAddress = sources.find(({url}) => url === name || url === address);
	if (byAddress) return byAddress;
	const named = sources.filter(({title}) => isSameTitle(title, name));
	const found = named.length > 0 ? named : sources.filter(({title}) => hasBeginning(title, name));
	const [source, another] = found;
	if (!source) throw problem('no-such-source', {name: splitAddress(name).url});
	if (another) throw problem('ambiguous-source', {name, candidates: candidatesOf(found)});
	return source;
};

/** A few are enough to see what is meant. */
const candidatesOf = (sources: readonly Source[]): readonly string[] => [
	...sources.slice(0, 5).map(({title, url}) => `${title} (${url})`),
	...(sources.length > 5 ? ['…'] : []),
];

/** What of a title people begin with. */
const longestTitle = 200;

const isSameTitle = (title: string, name: string): boolean =>
	title === name || (lettersOf(name) !== '' && lettersOf(title) === lettersOf(name));

/** True if one of the title's words, with what follows, begins as the name does. */
const hasBeginning = (title: string, name: string): boolean => {
	const wanted = lettersOf(name);
	if (wanted === '') return false;
	const start = title.slice(0, longestTitle);
	return [...start.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].some(({index}) =>
		lettersOf(start.slice(index)).startsWith(wanted),
	);
};

const addressIn = (name: string, workingDirectory: string): string | undefined => {
	try {
		return splitAddress(addressOf(name, workingDirectory)).url;
	} catch (error) {
		if (isProblem(error)) return undefined;
		throw error;
	}
};
