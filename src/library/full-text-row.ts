import type {Access, FullText} from '../model/article.ts';
import type {Connection} from './connection.ts';

type FullTextRow = {
	readonly title: string;
	readonly html: string;
	readonly authors: string;
	readonly summary: string | null;
	readonly language: string | null;
	readonly access: Access;
	readonly url: string | null;
	readonly fed_access: Access;
	readonly fed_url: string | null;
	readonly is_outdated: number;
};

/** What an article's page gave, and what the feed says where the article's row says what the page does. */
export type KeptFullText = {
	readonly full: FullText;
	readonly fed: {readonly access: Access; readonly url: string | null};
	readonly isOutdated: boolean;
};

export const fullTextIn = (connection: Connection, row: number): KeptFullText | undefined => {
	const found = connection.get<FullTextRow>('SELECT * FROM full_texts WHERE row = ?', row);
	if (!found) return undefined;
	const {title, html, authors, summary, language, access, url} = found;
	return {
		full: {
			title,
			html,
			authors: JSON.parse(authors) as string[],
			...(summary !== null && {summary}),
			...(language !== null && {language}),
			access,
			...(url !== null && {url}),
		},
		fed: {access: found.fed_access, url: found.fed_url},
		isOutdated: found.is_outdated === 1,
	};
};

export const putFullText = (
	connection: Connection,
	row: number,
	{full, fed, isOutdated}: KeptFullText,
): void => {
	connection.run(
		`INSERT OR REPLACE INTO full_texts(row, title, html, authors, summary, language, access, url, fed_access, fed_url,
			is_outdated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		row,
		full.title,
		full.html,
		JSON.stringify(full.authors),
		full.summary ?? null,
		full.language ?? null,
		full.access,
		full.url ?? null,
		fed.access,
		fed.url,
		isOutdated ? 1 : 0,
	);
};
