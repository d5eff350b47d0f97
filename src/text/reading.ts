import type {Block, Style} from './blocks.ts';
import {type Flow, startFlow} from './flow.ts';
import type {Element, Node} from './tree.ts';

/** What is known where an element is read. */
export type Reading = {
	readonly style: Style;
	/** What relative addresses start from. */
	readonly baseUrl: string | undefined;
	/** Digits of superscripts and subscripts have characters of their own. */
	readonly shift?: 'super' | 'sub';
	/** Reads nodes into a flow; handed down so that a file for one kind of element needs not know the others. */
	readonly walk: (nodes: readonly Node[], flow: Flow, reading: Reading) => void;
};

/** Reads one element into the flow. */
export type ElementReader = (element: Element, flow: Flow, reading: Reading) => void;

/** The nodes as blocks of their own. */
export const readApart = (nodes: readonly Node[], reading: Reading): readonly Block[] => {
	const flow = startFlow();
	reading.walk(nodes, flow, reading);
	return flow.finish();
};
