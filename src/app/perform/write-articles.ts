import type {Article} from '../../model/article.ts';
import {articleJson} from '../article-json.ts';
import type {ExportFormat} from '../export-formats.ts';
import {type Added, frontMatter} from '../front-matter.ts';
import {writeJsonArray} from '../json-array.ts';
import {articleMarkdown, articleText} from '../printed-article.ts';
import type {Services} from './services.ts';

/** An article to write, and what its reader added to it. */
export type Kept = Added & {
	readonly article: Article;
	/** The picture that it shows at an address, where that is to be had. */
	readonly picture: (url: string) => Promise<Uint8Array | undefined>;
};

/** Takes bytes or text in their order. */
export type Sink = (data: string | Uint8Array) => undefined | Promise<unknown>;

export type Document = {
	readonly format: ExportFormat;
	/** What a book of several articles is called. */
	readonly title: string;
	/** It is of one article, and named after it. */
	readonly isSingle: boolean;
};

/**
 * Writes articles as one document, one after the other as they come: whatever their number, no more than one is in memory.
 * How many there were.
 */
export const writeArticles = async (
	services: Services,
	articles: AsyncIterable<Kept> | Iterable<Kept>,
	document: Document,
	write: Sink,
): Promise<number> => {
	let count = 0;
	const counted = async function* (): AsyncGenerator<Kept> {
		for await (const kept of articles) {
			count++;
			yield kept;
		}
	};
	switch (document.format) {
		case 'epub': {
			const {writeArticleBook} = await import('./write-article-book.ts');
			await writeArticleBook(services, counted(), document, write);
			break;
		}
		case 'json':
			await writeJsonArray(write, counted(), ({article}) => articleJson(article));
			break;
		case 'markdown':
			for await (const kept of counted()) {
				await write(
					`${count > 1 ? '\n' : ''}${frontMatter(kept.article, kept)}\n${articleMarkdown(kept.article, services)}`,
				);
			}
			break;
		case 'text':
			for await (const {article} of counted()) {
				await write(`${count > 1 ? `\n${'─'.repeat(40)}\n\n` : ''}${articleText(article, services)}`);
			}
	}
	return count;
};
