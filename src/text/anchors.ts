import type {Line} from './line.ts';
import {placeWithin} from './links.ts';
import type {Node} from './tree.ts';

/** The places of an article that its own links lead to (notes, and back from them), as they are met. */
export type Anchors = {
	/** True if some link leads to the place. */
	readonly has: (place: string) => boolean;
	/** An element of that name begins: what is shown next is the place. */
	readonly meet: (place: string | undefined) => void;
	/** The places met since this was last asked. */
	readonly take: () => readonly string[] | undefined;
};

/** The places that are both led to and there; `baseUrl` is the article's own address. */
export const findAnchors = (nodes: readonly Node[], baseUrl: string | undefined): Anchors => {
	const sought = new Set<string>();
	const names = new Set<string>();
	collect(nodes, baseUrl, sought, names);
	let met: string[] = [];
	return {
		has: (place) => sought.has(place) && names.has(place),
		meet: (place) => {
			if (place !== undefined && sought.has(place)) met.push(place);
		},
		take: () => {
			if (met.length === 0) return undefined;
			const taken = met;
			met = [];
			return taken;
		},
	};
};

const collect = (
	nodes: readonly Node[],
	baseUrl: string | undefined,
	sought: Set<string>,
	names: Set<string>,
): void => {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		const {id, name, href} = node.attributes;
		if (id !== undefined) names.add(id);
		if (node.name === 'a' && name !== undefined) names.add(name);
		const place = node.name === 'a' ? placeWithin(href, baseUrl) : undefined;
		if (place !== undefined) sought.add(place);
		collect(node.children, baseUrl, sought, names);
	}
};

/** The row of each place in the lines, the first that has it. */
export const anchorRows = (lines: readonly Line[]): ReadonlyMap<string, number> => {
	const rows = new Map<string, number>();
	for (const [row, line] of lines.entries()) {
		for (const {anchors} of line)
			for (const place of anchors ?? []) if (!rows.has(place)) rows.set(place, row);
	}
	return rows;
};
