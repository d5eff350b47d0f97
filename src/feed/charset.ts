import {isUtf8} from 'node:buffer';

/**
 * A document's text. The charset is that of its byte order mark, else the one that HTTP named, else the XML
 * declaration's, else UTF-8 (RFC 7303, section 3). What the bytes themselves disprove is not believed: bytes that
 * are no UTF-8 are read as windows-1252 whatever was said, and accented UTF-8 under a Latin name is read as UTF-8.
 * A byte order mark is not part of the text.
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => {
	const wide = utf16Label(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	const body = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
	if (isUtf8(body)) {
		const label = body === bytes ? saidCharset(bytes, contentType) : undefined;
		return decoderOf(label && latin.test(label) ? undefined : label).decode(body);
	}
	const label = body === bytes ? saidCharset(bytes, contentType, 'utf-8') : undefined;
	return label ? decoderOf(label).decode(body) : decodeMixed(body);
};

/** Encodings of one byte a letter, in which whole texts that happen to be valid UTF-8 do not occur. */
const latin = /^(?:windows-125|iso-8859|macintosh|koi8|ibm866)/;

const hasUtf8Mark = (bytes: Uint8Array): boolean =>
	bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const utf16Label = ([first, second, third, fourth]: Uint8Array): string | undefined => {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	// No mark, but the first two characters are ASCII ones.
	if (first && second === 0 && third && fourth === 0) return 'utf-16le';
	if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
	return undefined;
};

/** The first charset said that is known, in the encoding standard's own name for it; UTF-16 was seen before, if it was true. */
const saidCharset = (bytes: Uint8Array, contentType: string, disproved?: string): string | undefined => {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
	const said = [
		/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1],
		/<\?xml\s[^<>]*?\bencoding\s*=\s*["']([^"'<>]+)["']/.exec(head)?.[1],
	];
	for (const label of said) {
		const name = label && canonicalName(label);
		if (name && !name.startsWith('utf-16') && name !== disproved) return name;
	}
	return undefined;
};

const canonicalName = (label: string): string | undefined => {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
};

const decoderOf = (label = 'utf-8'): TextDecoder => new TextDecoder(label);

/**
 * Bytes that are not valid UTF-8: where most of what is not ASCII is invalid, they are windows-1252 wholly; else
 * UTF-8 with some windows-1252 in it (words pasted from elsewhere), and only the invalid bytes are read so.
 */
const decodeMixed = (bytes: Uint8Array): string => {
	const text = new TextDecoder().decode(bytes);
	let high = 0;
	for (const byte of bytes) if (byte > 0x7f) high++;
	let invalid = 0;
	for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) invalid++;
	const windows = new TextDecoder('windows-1252');
	if (invalid * 3 > high) return windows.decode(bytes);
	let mixed = '';
	let from = 0;
	let position = 0;
	for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', from)) {
		const valid = text.slice(from, at);
		position += Buffer.byteLength(valid);
		const end = position + replacedLength(bytes, position);
		const isOwn = end - position === 3 && bytes[position] === 0xef;
		mixed += valid + (isOwn ? '\uFFFD' : windows.decode(bytes.subarray(position, end)));
		position = end;
		from = at + 1;
	}
	return mixed + text.slice(from);
};

/** How many bytes one U+FFFD stands for: a maximal subpart (Unicode 16, section 3.9), or a U+FFFD of the text's own. */
const replacedLength = (bytes: Uint8Array, at: number): number => {
	const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
	if (first === 0xef && second === 0xbf && third === 0xbd) return 3;
	if (first < 0xc2 || first > 0xf4) return 1;
	const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
	const top = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
	if (first < 0xe0 || second < low || second > top) return 1;
	const isLong = first >= 0xf0 && third >= 0x80 && third <= 0xbf;
	return isLong ? 3 : 2;
};
