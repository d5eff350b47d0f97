export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const entryNames = words('item entry');

/** HTML elements that never close; `link` is not among them, since RSS has one that does. */
export const voidNames = words('br img hr wbr input col embed area track');

export const personNames = words('author managingeditor webmaster');

/** The library takes these names for properties of its own: a huge `length` would cost all memory. */
export const isUnreadable = (name: string): boolean =>
	/(?:^|:)(?:length|constructor|prototype|__proto__)$/.test(name);

/** In lower case, without the prefix of Atom or RSS itself. */
export const plainName = (written: string): string => written.toLowerCase().replace(/^(?:atom|rss):/, '');
