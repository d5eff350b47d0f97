import {cleanLine} from '../model/clean.ts';

/** In characters, and in the bytes that most file systems allow for a whole name. */
const longest = 80;
const mostBytes = 200;

/** What systems or shells take for something else: parts of a path, patterns, drives, streams. */
const reserved = /[/\\:*?"<>|]/g;

/** Devices, to Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A title as the name of a file, without an ending: readable, with its accents, and nothing in it that leads elsewhere,
 * hides the file or is an option to a command. Never empty: `otherwise` stands for a title that leaves nothing.
 */
export const fileNameOf = (title: string, otherwise: string): string => {
	const plain = cleanLine(title)
		.normalize('NFC')
		.replace(/(?<=\S)\s*:\s+/gu, ' - ')
		.replace(reserved, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s.~-]+/, '');
	const short = bounded(plain)
		.replace(/[\s.]+$/, '')
		.replace(device, '$&_');
	return short === '' ? otherwise : short;
};

const bounded = (name: string): string => {
	let kept = '';
	let bytes = 0;
	let count = 0;
	for (const {segment} of new Intl.Segmenter().segment(name.slice(0, longest * 10))) {
		bytes += Buffer.byteLength(segment);
		if (++count > longest || bytes > mostBytes) break;
		kept += segment;
	}
	return kept;
};
