import {exportFiles} from '../app/perform/export-files.ts';
import {exportOpml} from '../app/perform/export-opml.ts';
import {keptBookmarks, wholeOf} from '../app/perform/kept-articles.ts';
import {readArticle} from '../app/perform/read-article.ts';
import type {Services} from '../app/perform/services.ts';
import {type Document, type Kept, type Sink, writeArticles} from '../app/perform/write-articles.ts';
import {tagOf} from '../model/annotation.ts';
import {problem} from '../model/problem.ts';
import type {Command} from './command.ts';
import type {CommandLine} from './command-line.ts';
import type {Output} from './output.ts';
import {isDirectoryName, writeFileAnew} from './output-file.ts';

type Call = Pick<CommandLine, 'arguments' | 'options'>;

/** Writes the sources as OPML, or articles (the bookmarks, or those that are named), to stdout, to a file or into a directory. */
export const exportAll: Command = async (call, services, output) => {
	const {options} = call;
	const {output: path} = options;
	const {exported, exportedArticles} = services.words.cli;
	const isOfArticles = options.bookmarks || options.tag !== undefined || call.arguments.length > 0;
	if (path === undefined || path === '-') {
		if (options.format === 'epub' && output.columns !== undefined) throw problem('book-to-terminal', {});
		await (isOfArticles
			? writeArticles(services, articlesOf(call, services), documentOf(call, services), output.out)
			: writeSources(services, output.out, output.err));
		return 0;
	}
	if (isOfArticles && isDirectoryName(path, services.workingDirectory)) {
		const {format} = documentOf(call, services);
		const count = await exportFiles(services, articlesOf(call, services), path, format);
		await output.out(`${exportedArticles(count, path)}\n`);
		return 0;
	}
	const count = await writeFileAnew(path, services.workingDirectory, (sink) =>
		isOfArticles
			? writeArticles(services, articlesOf(call, services), documentOf(call, services), sink)
			: writeSources(services, sink, output.err),
	);
	await output.out(`${(isOfArticles ? exportedArticles : exported)(count, path)}\n`);
	return 0;
};

/** How many were written. */
const writeSources = async (services: Services, out: Sink, err: Output['err']): Promise<number> => {
	const {text, count, withoutPassword} = await exportOpml(services);
	if (withoutPassword > 0) err(`${services.words.cli.withoutPassword(withoutPassword)}\n`);
	await out(text.endsWith('\n') ? text : `${text}\n`);
	return count;
};

const documentOf = ({arguments: ids, options}: Call, {words}: Services): Document => ({
	format: options.format ?? 'markdown',
	title: [words.exports.title, ...(options.tag ?? [])].join(' · '),
	isSingle: ids.length === 1,
});

/** Those that are named, by id or address, or the bookmarks. */
async function* articlesOf({arguments: ids, options}: Call, services: Services): AsyncGenerator<Kept> {
	const tag = options.tag?.map(tagOf).at(-1);
	if (ids.length === 0) yield* keptBookmarks(services, {view: 'bookmarks', ...(tag !== undefined && {tag})});
	for (const which of ids) yield wholeOf(services, await readArticle(services, which));
}
