import {shellCommands} from './shell-words.ts';
import {type SourceList, SourceListDraft} from './source-list.ts';

const call = /^[ \t]*feed[ \t].*(?:https?:|\$)/m;

/** True for an `sfeedrc`: a shell script with a function `feeds`, or with calls of `feed` by themselves. */
export const isSfeedrc = (text: string): boolean =>
	/^[ \t]*(?:function[ \t]+)?feeds[ \t]*(?:\(\)|\{)/m.test(text) || call.test(text);

/**
 * The subscriptions of an `sfeedrc` (sfeedrc(5)): what `feed name address [site]` is called with. The script is read, never
 * run: an address that it would put together is left out, and so is what it does besides.
 */
export const importSfeed = (text: string): SourceList => {
	const draft = new SourceListDraft();
	for (const [command, name, address, site] of shellCommands(text)) {
		if (command?.text !== 'feed' || !name) continue;
		if (!address) draft.leaveOut(name.text, 'no-address');
		else if (!address.isPlain || !name.isPlain) draft.leaveOut(name.text, 'computed');
		else draft.add({address: address.text, title: name.text, ...(site?.isPlain && {homepage: site.text})});
	}
	return draft.list();
};
