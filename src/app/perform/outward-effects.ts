import {rm, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {Article} from '../../model/article.ts';
import {isoDay} from '../../model/calendar.ts';
import {problem} from '../../model/problem.ts';
import type {Selection} from '../../model/selection.ts';
import type {PipeFormat} from '../../model/settings.ts';
import {plainRows} from '../../text/plain-rows.ts';
import type {OutwardEffect} from '../effect.ts';
import {fileEndings} from '../export-formats.ts';
import {fileNameOf} from '../file-name.ts';
import {jsonTime} from '../headline-json.ts';
import {articleMarkdown, articlePage, articleParagraphs} from '../printed-article.ts';
import type {Send} from '../program.ts';
import {guarded, nameOf, writeNewFile} from './export-files.ts';
import {keptBookmarks, wholeOf} from './kept-articles.ts';
import type {Services} from './services.ts';
import {type Kept, writeArticles} from './write-articles.ts';

type Export = OutwardEffect & {readonly type: 'export'};
type Pipe = OutwardEffect & {readonly type: 'pipe'};

export type OutwardEffects = {
	readonly run: (effect: OutwardEffect) => Promise<void>;
	/** Settles when nothing half-written is left. */
	readonly finish: () => Promise<unknown>;
};

/** Hands articles over to files and to commands, while a reader is open. */
export const createOutwardEffects = (
	services: Services,
	send: Send,
	signal: AbortSignal,
	articleOf: (id: string) => Article | undefined,
): OutwardEffects => {
	let lastOutput = '';
	let stopPipe: AbortController | undefined;
	const writing = new Set<Promise<void>>();
	/** The files that were written, as they were then. */
	const written = new Map<string, {readonly size: number; readonly mtimeMs: number}>();

	const exportArticles = async (effect: Export): Promise<void> => {
		const {format, directory} = effect;
		const folder = resolve(services.workingDirectory, directory.replace(/^~(?=$|[/\\])/, homedir()));
		const {name, title, isSingle, articles} = await wantedIn(effect);
		let count = 0;
		const path = await writeNewFile(folder, name, fileEndings[format], async (sink) => {
			count = await writeArticles(services, untilStopped(articles), {format, title, isSingle}, sink);
			if (count === 0) throw problem('nothing-to-export', {});
		});
		const {size, mtimeMs} = await stat(path);
		written.set(path, {size, mtimeMs});
		send({type: 'exported', count, path});
	};

	const removeExport = async (path: string): Promise<void> => {
		const then = written.get(path);
		const now = await stat(path).catch(() => undefined);
		const isOurs = now !== undefined && now.size === then?.size && now.mtimeMs === then.mtimeMs;
		if (isOurs) await guarded(path, () => rm(path));
		send({type: 'export-removed', path, isGone: isOurs || now === undefined});
	};

	const wantedIn = async ({wanted}: Export) => {
		if ('selection' in wanted) {
			const {selection} = wanted;
			const title = titleOf(selection, services);
			const name = `${isoDay(services.clock(), services.zone)} ${fileNameOf(title, services.words.exports.untitled)}`;
			return {name, title, isSingle: false, articles: keptBookmarks(services, selection)};
		}
		const article = wantedArticle(wanted.id);
		const articles = [wholeOf(services, article, signal)];
		return {name: nameOf(article, services), title: '', isSingle: true, articles};
	};

	const wantedArticle = (id: string): Article => {
		const article = articleOf(id);
		if (!article) throw problem('no-such-article', {id});
		return article;
	};

	async function* untilStopped(articles: AsyncIterable<Kept> | Iterable<Kept>): AsyncGenerator<Kept> {
		for await (const kept of articles) {
			signal.throwIfAborted();
			yield kept;
		}
	}

	const pipe = async ({id, command, format, columns}: Pipe): Promise<void> => {
		stopPipe?.abort();
		const stop = new AbortController();
		stopPipe = stop;
		const article = wantedArticle(id);
		const piping = services.pipe(command, {
			input: textOf(article, format, services),
			env: {...factsOf(article), ACTUS_FORMAT: format, COLUMNS: String(columns)},
			signal: AbortSignal.any([stop.signal, signal]),
			cwd: services.workingDirectory,
		});
		const piped = await piping.catch((error: unknown) => {
			if (stop.signal.aborted || signal.aborted) return undefined;
			throw error;
		});
		if (!piped) return;
		lastOutput = piped.output;
		send({type: 'piped', rows: await rowsOf(lastOutput, columns), columns, ending: piped.ending});
	};

	const run = async (effect: OutwardEffect): Promise<void> => {
		switch (effect.type) {
			case 'export': {
				const exporting = exportArticles(effect);
				writing.add(exporting);
				return exporting.finally(() => writing.delete(exporting));
			}
			case 'pipe':
				return pipe(effect);
			case 'remove-export':
				return removeExport(effect.path);
			case 'stop-pipe':
				return stopPipe?.abort();
			case 'wrap-output': {
				const {columns} = effect;
				return send({type: 'output-wrapped', columns, rows: await rowsOf(lastOutput, columns)});
			}
		}
	};
	return {run, finish: () => Promise.allSettled(writing)};
};

/** ms after which the reader's keys have their turn. */
const turn = 15;

const rowsOf = async (output: string, columns: number): Promise<readonly string[]> => {
	const rows: string[] = [];
	let began = performance.now();
	for (const some of plainRows(output, columns)) {
		for (const row of some) rows.push(row);
		if (performance.now() - began < turn) continue;
		await setImmediate();
		began = performance.now();
	}
	return rows;
};

/** What a document of a view is called. */
const titleOf = ({tag, search}: Selection, {words}: Services): string =>
	[words.exports.title, ...(tag === undefined ? [] : [tag]), ...(search === undefined ? [] : [search])].join(
		' · ',
	);

const textOf = (article: Article, format: PipeFormat, services: Services): string => {
	switch (format) {
		case 'text':
			return articleParagraphs(article, services);
		case 'markdown':
			return articleMarkdown(article, services);
		case 'html':
			return articlePage(article, services);
	}
};

/** Bytes that a system allows in one variable are few. */
const longestFact = 4000;

/** What a command may want to know, in its environment: nothing of it stands in the command itself. */
const factsOf = ({headline, authors, language}: Article): Readonly<Record<string, string>> => {
	const facts: Readonly<Record<string, string | null | undefined>> = {
		ACTUS_ID: headline.id,
		ACTUS_TITLE: headline.title,
		ACTUS_URL: headline.url,
		ACTUS_AUTHOR: authors.join(', '),
		ACTUS_SOURCE: headline.sourceTitle,
		ACTUS_DATE: jsonTime(headline.published),
		ACTUS_LANGUAGE: language,
		ACTUS_TAGS: headline.tags?.join(','),
	};
	return Object.fromEntries(
		Object.entries(facts).map(([name, fact]) => [
			name,
			(fact ?? '').replaceAll('\0', '').slice(0, longestFact),
		]),
	);
};
