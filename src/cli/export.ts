import {articleJson} from '../app/article-json.ts';
import {writeJsonArray} from '../app/json-array.ts';
import {exportOpml} from '../app/perform/export-opml.ts';
import type {Services} from '../app/perform/services.ts';
import {walkHeadlines} from '../app/perform/walk-headlines.ts';
import {articleMarkdown} from '../app/printed-article.ts';
import type {Article} from '../model/article.ts';
import type {Command} from './command.ts';
import type {Options} from './command-line.ts';
import type {Output} from './output.ts';
import {openFile} from './output-file.ts';

/** Writes the sources as OPML, or the bookmarks with their text, to stdout or to a file. */
export const exportAll: Command = async ({options}, services, output) => {
	const {output: path} = options;
	if (path === undefined || path === '-') {
		await write(options, services, output.out, output.err);
		return 0;
	}
	const file = await openFile(path, services.workingDirectory);
	const count = await write(options, services, file.write, output.err).finally(file.close);
	const {exported, exportedBookmarks} = services.words.cli;
	await output.out(`${(options.bookmarks ? exportedBookmarks : exported)(count, path)}\n`);
	return 0;
};

/** How many were written. */
const write = async (
	options: Options,
	services: Services,
	out: Output['out'],
	err: Output['err'],
): Promise<number> => {
	if (!options.bookmarks) {
		const {text, count, withoutPassword} = await exportOpml(services);
		if (withoutPassword > 0) err(`${services.words.cli.withoutPassword(withoutPassword)}\n`);
		await out(text.endsWith('\n') ? text : `${text}\n`);
		return count;
	}
	let count = 0;
	const bookmarks = async function* (): AsyncGenerator<Article> {
		for await (const {id} of walkHeadlines(services, {selection: {view: 'bookmarks'}, limit: 0})) {
			const article = services.library.article(id);
			if (!article) continue;
			count++;
			yield article;
		}
	};
	if (options.format === 'json') {
		await writeJsonArray(out, bookmarks(), articleJson);
		return count;
	}
	for await (const article of bookmarks()) {
		if (count > 1) await out('\n---\n\n');
		await out(articleMarkdown(article, services));
	}
	return count;
};
