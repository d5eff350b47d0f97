import type {Cells, Size, Way} from './drawing.ts';

/** What is known of the terminal that pictures are to be shown on; what it said (see system/terminal-answers.ts) and what the environment says. */
export type Screen = {
	readonly name?: string;
	readonly hasKitty: boolean;
	readonly attributes?: readonly number[];
	readonly cell?: Size;
	/** Pixels of the window, where it does not tell those of a cell; and its cells. */
	readonly area?: Size;
	readonly window?: Cells;
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

/** Pixels of a cell: as the terminal says, or as they follow from the window's if that is so many whole cells. */
const cellOf = ({cell, area, window}: Screen): Size | undefined => {
	if (cell || !area || !window) return cell;
	const {columns, rows} = window;
	const isWhole = area.width % columns === 0 && area.height % rows === 0;
	return isWhole ? {width: area.width / columns, height: area.height / rows} : undefined;
};

/** A terminal of at most two colours, or whose reader wants none. */
export const isColourless = ({colourDepth}: Screen): boolean => colourDepth < 4;

/**
 * How pictures are shown: the finest way that the terminal says it can, else half blocks if it has 256 colours; nothing
 * without colours. A distant one gets half blocks, or nothing over a slow link. `isPlain`: half blocks in any case.
 */
export const wayOf = (screen: Screen, isPlain: boolean): Way | undefined => {
	const {name = '', attributes = [], time, program} = screen;
	if (isColourless(screen)) return undefined;
	const cell = cellOf(screen);
	const by = (method: Way['method']): Way => ({
		method,
		hasTrueColour: screen.colourDepth >= 24,
		cell: cell ?? usualCell,
	});
	const blocks = screen.colourDepth >= 8 ? by('blocks') : undefined;
	if (isPlain) return blocks;
	if (screen.isDistant) return time !== undefined && time < slowLink ? blocks : undefined;
	if (screen.hasKitty && mayKnowKitty(name)) return by('kitty');
	if (showsFiles.test(name) || (name === '' && isIterm2.test(program))) return by('iterm2');
	// Sixels are pixels: where those of a cell are not known, rows would not meet.
	if (cell && attributes.includes(sixels) && !isTmux.test(name)) return by('sixel');
	return blocks;
};
