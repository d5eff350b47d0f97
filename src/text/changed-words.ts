import {diffArrays} from 'diff';
import type {Change} from './line.ts';

/** Text that both versions have, or one of them. */
export type ChangedText = {readonly text: string; readonly change?: Change};

/** So many words in and out are followed, and so many ms; beyond, the whole is told as replaced. */
const mostEdits = 2000;
const longestSearch = 100;

/** A word, or one sign, with the space after it. */
const tokens = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’‑-]*\s*|\S\s*|\s+/gu;

/**
 * What was taken out of a text and put in, word by word, in the later one's order: what was removed stands before what
 * took its place. White space that differs is no change.
 */
export const changedWords = (earlier: string, now: string): readonly ChangedText[] => {
	const [before, after] = [earlier.match(tokens) ?? [], now.match(tokens) ?? []];
	const found = diffArrays(before, after, {
		comparator: (one, other) => one.trimEnd() === other.trimEnd(),
		maxEditLength: mostEdits,
		timeout: longestSearch,
	});
	if (!found) return whole(earlier, now);
	const parts: Part[] = found.map(({value, added, removed}) => ({
		tokens: value,
		...(added ? {change: 'added' as const} : removed ? {change: 'removed' as const} : {}),
	}));
	return grouped(withoutIslands(parts));
};

type Part = {readonly tokens: readonly string[]; readonly change?: Change};

const whole = (earlier: string, now: string): readonly ChangedText[] =>
	[
		{text: earlier, change: 'removed' as const},
		{text: now, change: 'added' as const},
	].filter(({text}) => text !== '');

/** A small word that two changes have between them by chance is read better as changed along with them. */
const withoutIslands = (parts: readonly Part[]): readonly Part[] =>
	parts.flatMap((part, index): readonly Part[] => {
		const isBetween = index > 0 && index < parts.length - 1;
		const isSmall = part.tokens.length <= 2 && part.tokens.join('').trim().length <= 3;
		if (part.change || !isBetween || !isSmall) return [part];
		return [
			{tokens: part.tokens, change: 'removed'},
			{tokens: part.tokens, change: 'added'},
		];
	});

/** Neighbouring changes as one: all that went, then all that came. */
const grouped = (parts: readonly Part[]): readonly ChangedText[] => {
	const texts: ChangedText[] = [];
	let [removed, added] = ['', ''];
	const flush = () => {
		const isParted = added === '' || removed === '' || /\s$/.test(removed);
		for (const text of whole(isParted ? removed : `${removed} `, added)) texts.push(text);
		[removed, added] = ['', ''];
	};
	for (const {tokens, change} of parts) {
		const text = tokens.join('');
		if (change === 'removed') removed += text;
		else if (change === 'added') added += text;
		else {
			flush();
			texts.push({text});
		}
	}
	flush();
	return texts;
};

/** How much of two texts is the same, from 0 to 1. */
export const likeness = (parts: readonly ChangedText[]): number => {
	let [same, all] = [0, 0];
	for (const {text, change} of parts) {
		const length = text.trim().length;
		all += change ? length : 2 * length;
		if (!change) same += 2 * length;
	}
	return all === 0 ? 1 : same / all;
};
