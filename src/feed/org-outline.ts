/** A heading of an org document (orgmode.org/worg/org-syntax.html): its level from 1, its title without what is about it. */
export type OrgHeading = {readonly level: number; readonly title: string; readonly tags: readonly string[]};

/** An address, and the words that it is to be shown as. */
export type OrgLink = {readonly address: string; readonly title?: string};

/** The heading that a line is; undefined for text. */
export const orgHeading = (line: string): OrgHeading | undefined => {
	const stars = /^\*+(?=[ \t])/.exec(line)?.[0];
	if (stars === undefined) return undefined;
	const text = line.slice(stars.length).trim();
	const tags = /(?:^|[ \t]):([\p{L}\p{N}_@#%:]+):$/u.exec(text);
	const title = (tags ? text.slice(0, tags.index) : text)
		.trimEnd()
		// A state of its reader's own choosing, in capitals, and a priority.
		.replace(/^[A-Z]{2,20}[ \t]+(?=https?:|\[)/, '')
		.replace(/^\[#[A-Z0-9]\][ \t]+/, '');
	return {level: stars.length, title, tags: (tags?.[1] ?? '').split(':').filter((tag) => tag !== '')};
};

/** The link that a text is or begins with. */
export const orgLink = (text: string): OrgLink | undefined => {
	const [, linked, title, bare] =
		/^\[\[(https?:[^\]]+)\](?:\[([^\]]*)\])?\]|^<?(https?:[^\s>]+)/i.exec(text) ?? [];
	const address = linked ?? bare;
	return address === undefined ? undefined : {address, ...(title !== undefined && {title})};
};

/** The link that a line of text gives: by itself, as an item of a list, or behind « its name :: ». */
export const orgLineLink = (line: string): OrgLink | undefined => {
	const text = line.trim().replace(/^[-+][ \t]+/, '');
	const link = orgLink(text);
	if (link) return link;
	const at = text.indexOf(' :: ');
	const named = at === -1 ? undefined : orgLink(text.slice(at + 4).trimStart());
	return named && {title: text.slice(0, at), ...named};
};
