import {type FileHandle, mkdir, open, readFile, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {Article} from '../../model/article.ts';
import {isoDay, isoOfDay} from '../../model/calendar.ts';
import {problem} from '../../model/problem.ts';
import {type ExportFormat, fileEndings} from '../export-formats.ts';
import {fileNameOf} from '../file-name.ts';
import type {Services} from './services.ts';
import {type Kept, type Sink, writeArticles} from './write-articles.ts';

/** Files of one name that are looked at before the search for a free one is given up. */
const mostOfOneName = 10_000;

/**
 * Writes each article into a file of its own in a directory, which is made if need be; how many there were. A file that is there
 * already is never overwritten: where it holds the same it stays, else the new one gets a number. Throws 'file-unwritable'.
 */
export const exportFiles = async (
	services: Services,
	articles: AsyncIterable<Kept>,
	directory: string,
	format: ExportFormat,
): Promise<number> => {
	const folder = resolve(services.workingDirectory, directory);
	let count = 0;
	for await (const kept of articles) {
		const chunks: Uint8Array[] = [];
		await writeArticles(services, [kept], {format, title: '', isSingle: true}, (data) => {
			chunks.push(typeof data === 'string' ? Buffer.from(data) : data);
			return undefined;
		});
		await putFile(folder, nameOf(kept.article, services), fileEndings[format], Buffer.concat(chunks));
		count++;
	}
	return count;
};

/** « 2023-10-02 Le pont rouvre »: in a list by name, the oldest first. */
export const nameOf = ({headline}: Article, {words, zone}: Services): string => {
	const title = fileNameOf(headline.title, words.exports.untitled);
	const {published, publishedDay} = headline;
	if (published === undefined) return title;
	return `${publishedDay === undefined ? isoDay(published, zone) : isoOfDay(publishedDay)} ${title}`;
};

const putFile = async (folder: string, name: string, ending: string, contents: Buffer): Promise<void> => {
	const {file, path} = await newFile(folder, name, ending, async (taken) =>
		contents.equals(await readFile(taken)),
	);
	await guarded(path, async () => {
		try {
			await file?.writeFile(contents);
		} catch (error) {
			await rm(path, {force: true});
			throw error;
		} finally {
			await file?.close();
		}
	});
};

/**
 * Writes a document into a new file of a directory; its path. Where that fails, nothing is left of it. Throws 'file-unwritable'.
 */
export const writeNewFile = async (
	folder: string,
	name: string,
	ending: string,
	write: (sink: Sink) => Promise<unknown>,
): Promise<string> => {
	const {file, path} = await newFile(folder, name, ending);
	try {
		await write((data) => guarded(path, async () => file?.writeFile(data)));
	} catch (error) {
		await rm(path, {force: true});
		throw error;
	} finally {
		await file?.close();
	}
	return path;
};

type NewFile = {readonly path: string; readonly file: FileHandle | undefined};

/** A file that was not there before, with a number in its name if need be; none if one that is there will do. */
const newFile = async (
	folder: string,
	name: string,
	ending: string,
	willDo: (path: string) => Promise<boolean> = async () => false,
): Promise<NewFile> => {
	await guarded(folder, () => mkdir(folder, {recursive: true}));
	for (let number = 1; ; number++) {
		const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${ending}`);
		const file = await guarded(path, async () => {
			try {
				return await open(path, 'wx');
			} catch (error) {
				if (number < mostOfOneName && codeOf(error) === 'EEXIST') return undefined;
				throw error;
			}
		});
		if (file || (await willDo(path).catch(() => false))) return {path, file};
	}
};

const codeOf = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Does something with a file; what the system says against it is Problem 'file-unwritable'. */
export const guarded = async <Value>(path: string, action: () => Promise<Value>): Promise<Value> => {
	try {
		return await action();
	} catch (error) {
		const code = codeOf(error);
		throw code === undefined ? error : problem('file-unwritable', {path, code}, error);
	}
};
