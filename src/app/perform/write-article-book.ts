import {type Book, writeBook} from '../../epub/write-book.ts';
import type {Article} from '../../model/article.ts';
import {problem} from '../../model/problem.ts';
import {mediaTypeOf} from '../../picture/media-type.ts';
import {picturesOf} from '../article-pictures.ts';
import {articleXhtml} from '../printed-article.ts';
import type {Services} from './services.ts';
import type {Document, Kept, Sink} from './write-articles.ts';

/** Pictures of one article, and the bytes of all of them: more than any article shows. */
const mostPictures = 100;
const mostPictureBytes = 50_000_000;

/** Writes articles as an EPUB, a chapter each. Throws 'nothing-to-export' where there are none: a book has a chapter. */
export const writeArticleBook = async (
	services: Services,
	articles: AsyncIterable<Kept>,
	{title, isSingle}: Document,
	write: Sink,
): Promise<void> => {
	const {words, clock, zone} = services;
	let book: Book | undefined;
	for await (const {article, tags, picture} of articles) {
		const {headline, authors} = article;
		const {url, published, publishedDay, sourceTitle} = headline;
		const name = headline.title || words.list.untitled;
		const common = {language: words.language, modified: clock(), contents: words.exports.contents};
		const facts = isSingle
			? {
					...common,
					title: name,
					...(article.language !== undefined && {language: article.language}),
					creators: authors,
					publisher: sourceTitle,
					...(url !== undefined && {source: url}),
					...(published !== undefined && {published}),
					...(publishedDay !== undefined && {publishedDay}),
					subjects: tags,
				}
			: {
					...common,
					title,
					creators: [],
					subjects: [],
					titlePage: [words.exports.made(clock(), zone)],
				};
		book ??= await writeBook(facts, async (bytes) => write(bytes));
		const places = await addPictures(book, article, picture);
		await book.addChapter({
			id: headline.id,
			title: name,
			language: article.language,
			body: articleXhtml(article, services, {pictureAt: (src) => places.get(src)}),
		});
	}
	if (!book) throw problem('nothing-to-export', {});
	await book.finish();
};

/** Puts the article's pictures into the book: where each lies in it, by its address. */
const addPictures = async (
	book: Book,
	article: Article,
	picture: Kept['picture'],
): Promise<ReadonlyMap<string, string>> => {
	const places = new Map<string, string>();
	let total = 0;
	for (const src of picturesOf(article).slice(0, mostPictures)) {
		const bytes = await suited(await picture(src), src);
		if (!bytes || total + bytes.length > mostPictureBytes) continue;
		total += bytes.length;
		const place = await book.addPicture(bytes);
		if (place !== undefined) places.set(src, place);
	}
	return places;
};

/** The picture as books can have it. */
const suited = async (bytes: Uint8Array | undefined, url: string): Promise<Uint8Array | undefined> => {
	if (!bytes || mediaTypeOf(bytes) !== 'image/webp') return bytes;
	const {convertInWorker} = await import('../../picture/convert-in-worker.ts');
	return convertInWorker({bytes, mediaType: 'image/webp'}, url);
};
