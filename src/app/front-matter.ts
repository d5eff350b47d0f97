import type {Article} from '../model/article.ts';
import {isoOfDay} from '../model/calendar.ts';
import {jsonTime} from './headline-json.ts';

/** What the reader added to an article that they keep. */
export type Added = {readonly tags: readonly string[]; readonly note?: string | undefined};

/**
 * An article's facts as YAML between two lines of `---`, as editors of notes and makers of sites read them. A string is
 * written as JSON, which is YAML in quotes (YAML 1.2.2, 1.2 and 7.3.1): nothing in a title is taken for markup.
 */
export const frontMatter = ({headline, authors, language}: Article, {tags, note}: Added): string => {
	const {publishedDay} = headline;
	const published = publishedDay === undefined ? jsonTime(headline.published) : isoOfDay(publishedDay);
	const facts: readonly (readonly [string, unknown])[] = [
		['title', headline.title],
		['author', authors.length > 1 ? authors : authors[0]],
		['source', headline.sourceTitle],
		['url', headline.url],
		['date', published ?? undefined],
		['language', language],
		['tags', tags.length > 0 ? tags : undefined],
		['note', note],
	];
	const lines = facts
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${name === 'date' ? value : yaml(value)}`);
	return `---\n${lines.join('\n')}\n---\n`;
};

const yaml = (value: unknown): string =>
	Array.isArray(value)
		? `[${value.map(yaml).join(', ')}]`
		: // JSON leaves these as they are, YAML ends a line at them.
			JSON.stringify(value).replace(
				/[\u0085\u2028\u2029\uFEFF]/g,
				(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
			);
