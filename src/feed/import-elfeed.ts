import {type OrgHeading, type OrgLink, orgHeading, orgLineLink, orgLink} from './org-outline.ts';
import {type SourceList, SourceListDraft} from './source-list.ts';

/** True for an org document in which a heading, or a line under one, is an address. */
export const isElfeedList = (text: string): boolean =>
	/^\*+[ \t]/m.test(text) && /^(?:\*+[ \t]+|[ \t]*(?:[-+][ \t]+)?)(?:\[\[)?https?:/im.test(text);

/** elfeed-org's own tags: for the trees to read, and for what to pass over. */
const treeTag = 'elfeed';
const ignoreTag = 'ignore';

/** A heading on the way to a line. */
type Level = {
	readonly level: number;
	/** Undefined where it stands for no folder. */
	readonly folder?: string;
	/** It is a source itself: what stands under it are notes. */
	readonly isSource: boolean;
	/** Its own first. */
	readonly tags: readonly string[];
	/** Within a tree that elfeed reads, and not to be passed over there. */
	readonly isRead: boolean;
	readonly isIgnored: boolean;
};

/**
 * The subscriptions of an org document as elfeed-org reads it: headings that are addresses or links, under headings that are
 * folders; list items and lines that are addresses as well. Where trees are tagged « elfeed » only they count, and a single
 * one is no folder. A source in no folder takes its first tag for one. Rules that tag entries are left out.
 */
export const importElfeed = (text: string): SourceList => {
	const draft = new SourceListDraft();
	const lines = text.split(/\r?\n/);
	const trees = treesIn(lines);
	const path: Level[] = [{level: 0, isSource: false, tags: [], isRead: trees.size === 0, isIgnored: false}];
	for (const [index, line] of lines.entries()) {
		const heading = orgHeading(line);
		const link = heading ? orgLink(heading.title) : orgLineLink(line);
		if (heading) {
			while (path.length > 1 && (path.at(-1)?.level ?? 0) >= heading.level) path.pop();
			path.push(levelOf(heading, path.at(-1), link !== undefined, trees.has(index), trees.size === 1));
		}
		const here = path.at(-1);
		if (!here?.isRead || (!heading && here.isSource)) continue;
		if (heading && /^entry-\w+:/.test(heading.title)) draft.leaveOut(heading.title, 'rule');
		if (link && here.isIgnored) draft.leaveOut(link.title ?? link.address, 'ignored');
		else if (link) draft.add(saidOf(link, path));
	}
	return draft.list();
};

/** The headings that begin a tree for elfeed, by tag or by the older way, the property ID; as numbers of lines. */
const treesIn = (lines: readonly string[]): ReadonlySet<number> => {
	const trees = new Set<number>();
	let last: number | undefined;
	for (const [index, line] of lines.entries()) {
		const heading = orgHeading(line);
		if (heading) last = index;
		const isTree = heading ? heading.tags.includes(treeTag) : /^\s*:ID:\s+elfeed\s*$/i.test(line);
		if (isTree && last !== undefined) trees.add(last);
	}
	return trees;
};

const levelOf = (
	{level, title, tags}: OrgHeading,
	parent: Level | undefined,
	isSource: boolean,
	isTree: boolean,
	isOnlyTree: boolean,
): Level => ({
	level,
	...(!isSource && !(isTree && isOnlyTree) && {folder: title}),
	isSource,
	tags: [...tags.filter((tag) => tag !== treeTag), ...(parent?.tags ?? [])],
	isRead: isTree || (parent?.isRead ?? false),
	isIgnored: tags.includes(ignoreTag) || /^COMMENT\b/.test(title) || (parent?.isIgnored ?? false),
});

const saidOf = ({address, title}: OrgLink, path: readonly Level[]) => {
	const folders = path.flatMap(({folder}) => folder ?? []);
	const tag = path.at(-1)?.tags[0];
	return {
		address,
		...(title !== undefined && {title}),
		folders: folders.length === 0 && tag !== undefined ? [tag] : folders,
	};
};
