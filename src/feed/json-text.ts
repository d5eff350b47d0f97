/** A JSON document that was read, perhaps only in part. */
export type ReadJson = {
	readonly value: unknown;
	readonly isSalvaged: boolean;
};

const mostTries = 8;

/**
 * The value of a JSON text. Line breaks left raw in strings are forgiven; of a document that breaks off, the entries
 * that are whole are read. Undefined if nothing can be.
 */
export const readJson = (text: string): ReadJson | undefined => {
	const whole = parsed(text);
	if (whole) return {...whole, isSalvaged: false};
	const clean = text.replace(/[\0-\x1F]+/g, ' ');
	const mended = (clean === text ? undefined : parsed(clean)) ?? cutBack(clean);
	return mended && {...mended, isSalvaged: true};
};

const cutBack = (text: string): {readonly value: unknown} | undefined => {
	let end = text.length;
	for (let tries = 0; tries < mostTries; tries++) {
		end = text.lastIndexOf('}', end - 1);
		if (end <= 0) return undefined;
		const value = parsed(`${text.slice(0, end + 1)}]}`);
		if (value) return value;
	}
	return undefined;
};

const parsed = (text: string): {readonly value: unknown} | undefined => {
	try {
		return {value: JSON.parse(text)};
	} catch {
		return undefined;
	}
};
