/** Beyond this terminals leave links out, or worse (VTE's limit is 2083). */
const longest = 2000;
/** What a sequence may hold: the address comes encoded, so that anything else is no address. */
const printable = /^[!-~]+$/;

/**
 * The text as a link to an address (OSC 8, « Hyperlinks in Terminal Emulators » by Egmont Koblinger), the same `id` for
 * every part of it, so that its rows are one link. An address that may not be written there makes none.
 */
export const hyperlink = (text: string, address: string): string =>
	address.length <= longest && printable.test(address)
		? `\u001B]8;id=${idOf(address)};${address}\u001B\\${text}\u001B]8;;\u001B\\`
		: text;

/** FNV-1a, 32 bits. */
const idOf = (address: string): string => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < address.length; index++)
		hash = Math.imul(hash ^ address.charCodeAt(index), 0x01000193);
	return (hash >>> 0).toString(36);
};
