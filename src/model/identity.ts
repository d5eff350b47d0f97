import {createHash} from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** `length` characters of Crockford's base 32 (5 bits each, no i, l, o, u to misread) of the text's SHA-256. */
export const shortHash = (text: string, length: number): string => {
	const digest = createHash('sha256').update(text).digest();
	let hash = '';
	for (let index = 0; index < length; index++) hash += alphabet[(digest[index] ?? 0) & 31];
	return hash;
};

/**
 * A new subscription's permanent key, made from its address so that two machines that follow it agree;
 * where `taken` holds that key already (a source that moved away from this address), the next free one.
 */
export const subscriptionKey = (url: string, taken: ReadonlySet<string> = new Set()): string => {
	for (let attempt = 0; ; attempt++) {
		const key = shortHash(attempt === 0 ? url : `${url} ${attempt}`, 7);
		if (!taken.has(key)) return key;
	}
};

/** The id of a source's entry: the same whenever the same entry of the same source is met again. */
export const articleId = (key: string, identity: string): string => `${key}_${shortHash(identity, 12)}`;

/** The key of the source that an article's id belongs to. */
export const keyOfId = (id: string): string => id.slice(0, id.indexOf('_'));
