import {constants} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {problem} from '../model/problem.ts';
import type {Validators} from '../model/source.ts';
import {TooLarge} from './body.ts';
import {codeOf} from './connection-problem.ts';
import type {Fetched} from './fetched.ts';

/**
 * What a `file:` address holds; « unchanged » while its time of change and its size are those of the last reading,
 * which stand in for the entity tag. Only a plain file is read: a pipe or a device might never end.
 * Throws the Problems `file-missing`, `file-unreadable`, `not-an-address`, and `TooLarge`.
 */
export const fetchFile = async (url: URL, known: Validators, limit: number): Promise<Fetched> => {
	const path = pathOf(url);
	let file: FileHandle | undefined;
	try {
		file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stat = await file.stat({bigint: true});
		if (stat.isDirectory()) throw problem('file-unreadable', {path, code: 'EISDIR'});
		if (!stat.isFile()) throw problem('file-unreadable', {path, code: 'ENOTSUP'});
		const validators = {etag: `${stat.mtimeNs}-${stat.size}`};
		if (known.etag === validators.etag) return {status: 'unchanged', validators};
		if (stat.size > limit) throw new TooLarge();
		return {status: 'fetched', url: url.href, bytes: await readAtMost(file, Number(stat.size)), validators};
	} catch (error) {
		const code = codeOf(error);
		if (code === undefined) throw error;
		if (code === 'ENOENT' || code === 'ENOTDIR') throw problem('file-missing', {path}, error);
		throw problem('file-unreadable', {path, code}, error);
	} finally {
		await file?.close();
	}
};

const pathOf = (url: URL): string => {
	try {
		const path = fileURLToPath(url);
		if (!path.includes('\0')) return path;
	} catch {
		// Another machine's name, or a coded slash.
	}
	throw problem('not-an-address', {address: url.href});
};

/** A file that grows while it is read is read up to the size that was checked. */
const readAtMost = async (file: FileHandle, size: number): Promise<Uint8Array> => {
	const bytes = new Uint8Array(size);
	let filled = 0;
	while (filled < size) {
		const {bytesRead} = await file.read(bytes, filled, size - filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
};
