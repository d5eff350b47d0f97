import type {Anchors} from './anchors.ts';
import type {Bare} from './bare.ts';
import type {Block, Style} from './blocks.ts';
import {type Flow, startFlow} from './flow.ts';
import type {Element, Node} from './tree.ts';

/** What is known where an element is read. */
export type Reading = {
	readonly style: Style;
	/** What relative addresses start from. */
	readonly baseUrl: string | undefined;
	/** The primary subtag of the language (« fr »; BCP 47), '' where it is not known. */
	readonly language: string;
	/** Turns text into what stands raised or lowered. */
	readonly shift?: (text: string) => string;
	/** What programs without scripts get instead of what stands before it. */
	readonly isFallback?: boolean;
	/** In which language the code within is, where what stands around it says so. */
	readonly codeLanguage?: string;
	/** How white space counts, where no markup parts the text. */
	readonly bare?: Bare;
	/** Places of this article that its links lead to. */
	readonly anchors: Anchors;
	/** Short forms that were explained. */
	readonly explained: Set<string>;
	/** Reads nodes into a flow; handed down so that a file for one kind of element needs not know the others. */
	readonly walk: (nodes: readonly Node[], flow: Flow, reading: Reading) => void;
};

/** Reads one element into the flow. */
export type ElementReader = (element: Element, flow: Flow, reading: Reading) => void;

/** The nodes as blocks of their own. */
export const readApart = (nodes: readonly Node[], reading: Reading): readonly Block[] => {
	const flow = startFlow(reading.anchors);
	reading.walk(nodes, flow, reading);
	return flow.finish();
};
