/** In characters: more is no name. */
const longest = 120;

/** What a source calls itself, cut where that is no name any more. */
export const boundedTitle = (title: string): string => {
	// Twice as many UTF-16 units hold all the characters that are kept.
	const characters = Array.from(title.slice(0, 2 * (longest + 1)));
	return characters.length > longest
		? `${characters
				.slice(0, longest - 1)
				.join('')
				.trimEnd()}…`
		: title;
};
