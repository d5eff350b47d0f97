import {titleText} from './plain-text.ts';

const longest = 200;
const most = 50;

/** The names of the first group that names anyone: cleaned, each once, in the feed's order. */
export const authorsOf = (...groups: readonly (readonly (string | undefined)[])[]): readonly string[] => {
	for (const group of groups) {
		const names = new Set<string>();
		for (const said of group) {
			const name = said === undefined ? '' : personName(titleText(said));
			if (name !== '' && name.length <= longest && names.size < most) names.add(name);
		}
		if (names.size > 0) return [...names];
	}
	return [];
};

/** `a@b.fr (Jeanne Martin)` and `Jeanne Martin <a@b.fr>` name a person; a mere address stays, unless nobody reads it. */
const personName = (said: string): string => {
	if (!said.includes('@')) return said;
	const name =
		/^\S+@\S+ \((.+)\)$/.exec(said)?.[1] ?? /^(.+?) ?[<(][^\s<>()@]+@[^\s<>()]+[>)]$/.exec(said)?.[1] ?? said;
	return /^no-?reply@/i.test(name) ? '' : name.replace(/^"(.*)"$/, '$1').trim();
};
