import {open} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {decodeText} from '../../feed/charset.ts';
import {problem} from '../../model/problem.ts';
import type {Services} from './services.ts';

/** A list that is to be imported: its bytes, what they say, and where they are from. */
export type ListFile = {readonly bytes: Uint8Array; readonly text: string; readonly url: string};

/** Of a file of this machine; some exports hold the texts of thousands of articles. */
const mostBytes = 400_000_000;

/** Reads a list from a file or an address. Throws the Problems of fetching and reading. */
export const readListFile = async (services: Services, typed: string): Promise<ListFile> => {
	if (/^https?:/i.test(typed)) {
		const fetched = await services.fetch({url: typed});
		if (fetched.status === 'unchanged') throw new Error(`${typed} answered « unchanged » to a first request`);
		return {bytes: fetched.bytes, text: decodeText(fetched.bytes, fetched.contentType), url: typed};
	}
	const path = /^file:/i.test(typed) ? fileURLToPath(typed) : resolve(services.workingDirectory, typed);
	const url = pathToFileURL(path).href;
	const bytes = await bytesOf(path, url);
	return {bytes, text: decodeText(bytes, undefined), url};
};

const bytesOf = async (path: string, url: string): Promise<Uint8Array> => {
	try {
		const file = await open(path, 'r');
		try {
			const stat = await file.stat();
			if (stat.size > mostBytes) throw problem('too-large', {url, megabytes: mostBytes / 1_000_000});
			return await file.readFile();
		} finally {
			await file.close();
		}
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
		if (code === undefined) throw error;
		throw code === 'ENOENT'
			? problem('file-missing', {path}, error)
			: problem('file-unreadable', {path, code}, error);
	}
};
