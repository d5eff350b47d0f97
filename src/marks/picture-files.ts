import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {shortHash} from '../model/identity.ts';
import type {KeptPicture} from './marks-store.ts';
import {namesIn, removeUnfinished, writeWhole} from './whole-file.ts';

/** What a kept picture's file is called by its type; no other types are kept. */
const endings: Readonly<Record<string, string>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/gif': 'gif',
	'image/webp': 'webp',
	'image/avif': 'avif',
	'image/svg+xml': 'svg',
};

const types = new Map(Object.entries(endings).map(([type, ending]) => [ending, type]));

/** Made from the picture's address, so that nothing else need say which file is which. */
const nameOf = (url: string): string => shortHash(url, 20);

const fileName = /^([a-z0-9]{20})\.([a-z]+)$/;

const pictureIn = (directory: string, name: string): KeptPicture | undefined => {
	const [, , ending = ''] = fileName.exec(name) ?? [];
	const type = types.get(ending);
	const path = join(directory, name);
	const size = type === undefined ? undefined : statSync(path, {throwIfNoEntry: false})?.size;
	return type === undefined || size === undefined ? undefined : {path, type, size};
};

/** The picture files in a bookmark's directory; what else lies there is passed over. */
export const picturesIn = (directory: string): readonly KeptPicture[] =>
	namesIn(directory).flatMap((name) => pictureIn(directory, name) ?? []);

/** The one that came from an address. */
export const pictureFrom = (directory: string, url: string): KeptPicture | undefined => {
	const hash = nameOf(url);
	const name = namesIn(directory).find((each) => fileName.exec(each)?.[1] === hash);
	return name === undefined ? undefined : pictureIn(directory, name);
};

export const readPicture = ({path}: KeptPicture): Uint8Array | undefined => {
	try {
		return readFileSync(path);
	} catch {
		// Let go by another process meanwhile.
		return undefined;
	}
};

/** Throws the system's error. */
export const writePicture = async (
	directory: string,
	url: string,
	type: string,
	bytes: Uint8Array,
): Promise<void> => {
	removeUnfinished(directory);
	await writeWhole(join(directory, `${nameOf(url)}.${endings[type] ?? 'bin'}`), bytes);
};
