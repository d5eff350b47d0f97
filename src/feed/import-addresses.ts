import {type SourceList, SourceListDraft} from './source-list.ts';

/** A list mark, a number, or a box that may be ticked. */
const mark = /^\s*(?:[-*+•]\s+|\d{1,4}[.)]\s+)?(?:\[[ xX]\]\s+)?/;
const link = /\[([^\][]*)\]\(<?(https?:[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/i;
const address = /<?\b(https?:\/\/[^\s<>"]+)>?/i;
const bareHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*)?$/u;

/** What parts a name from its address: « Le Fil : https://… », « Le Fil — https://… », a tab. */
const parting = /[\s:;,|=–—-]/;

/** True if at least half of the lines name an address. */
export const isAddressList = (lines: readonly string[]): boolean => {
	const named = lines.filter((line) => addressIn(line) !== undefined).length;
	return named > 0 && named * 2 >= lines.length;
};

/** The subscriptions of a list of addresses, one a line: bare, as Markdown links, or with a name before or behind. */
export const importAddresses = (lines: readonly string[]): SourceList => {
	const draft = new SourceListDraft();
	for (const line of lines) {
		const found = addressIn(line);
		if (found) draft.add(found);
		else draft.leaveOut(line, 'no-address');
	}
	return draft.list();
};

/** The address that a line names, and what it calls it ('' if nothing). */
export const addressIn = (line: string): {readonly address: string; readonly title: string} | undefined => {
	const text = line.replace(mark, '').trim();
	const linked = link.exec(text);
	if (linked) return {address: linked[2] ?? '', title: linked[1] ?? ''};
	if (bareHost.test(text)) return {address: `https://${text}`, title: ''};
	const named = address.exec(text);
	if (!named) return undefined;
	const before = withoutParting(text.slice(0, named.index));
	const behind = withoutParting(text.slice(named.index + named[0].length));
	return {address: (named[1] ?? '').replace(/[,;]$/, ''), title: before || behind};
};

const withoutParting = (text: string): string => {
	let [start, end] = [0, text.length];
	while (start < end && parting.test(text.charAt(start))) start++;
	while (end > start && parting.test(text.charAt(end - 1))) end--;
	return text.slice(start, end);
};
