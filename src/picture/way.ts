import type {Size, Way} from './drawing.ts';

/** What is known of the terminal that pictures are to be shown on; what it said (see system/terminal-answers.ts) and what the environment says. */
export type Screen = {
	readonly name?: string;
	readonly hasKitty: boolean;
	readonly attributes?: readonly number[];
	readonly cell?: Size;
	/** ms that its answer took. */
	readonly time?: number;
	/** Bits of a colour: 24, 8, 4 or 1. */
	readonly colourDepth: number;
	/** Another machine's, by ssh. */
	readonly isDistant: boolean;
	/** `TERM_PROGRAM`, or `LC_TERMINAL`, which ssh may hand on. */
	readonly program: string;
};

/** ms; who waits longer for a letter does not want to wait for pictures. */
const slowLink = 250;

/** Sixels among the primary device attributes. */
const sixels = 4;

/** As most terminals draw one, where the terminal does not say. */
const usualCell: Size = {width: 8, height: 16};

/** It says that it knows sixels whatever the terminal is in which it runs, and writes words in the place of pictures there. */
const isTmux = /^tmux\b/i;
/**
 * Whether a terminal of this name is to be asked if it knows kitty's protocol: kitty from 0.28 on, and Ghostty, know
 * Unicode placeholders. Others answer that they know the protocol, and show placeholders as text.
 */
export const mayKnowKitty = (name: string): boolean => {
	const [, major, minor] = /^kitty\((\d+)\.(\d+)/.exec(name) ?? [];
	return major === undefined ? /^ghostty\b/i.test(name) : Number(major) > 0 || Number(minor) >= 28;
};

const isIterm2 = /^iTerm/i;
/** They know iTerm2's inline images, and say so by their name alone. */
const showsFiles = /^(?:iTerm2|WezTerm)\b/i;

/**
 * How pictures are shown: the finest way that the terminal says it can, else half blocks. One without 256 colours gets none; a
 * distant one half blocks, or nothing over a slow link. `isPlain`: half blocks in any case.
 */
export const wayOf = (screen: Screen, isPlain: boolean): Way | undefined => {
	const {name = '', attributes = [], cell = usualCell, time, program} = screen;
	if (screen.colourDepth < 8) return undefined;
	const hasTrueColour = screen.colourDepth >= 24;
	const blocks: Way = {method: 'blocks', hasTrueColour, cell};
	if (isPlain) return blocks;
	if (screen.isDistant) return time !== undefined && time < slowLink ? blocks : undefined;
	if (screen.hasKitty && mayKnowKitty(name)) return {method: 'kitty', hasTrueColour, cell};
	if (showsFiles.test(name) || (name === '' && isIterm2.test(program)))
		return {method: 'iterm2', hasTrueColour, cell};
	if (attributes.includes(sixels) && !isTmux.test(name)) return {method: 'sixel', hasTrueColour, cell};
	return blocks;
};
