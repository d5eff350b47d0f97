import type {Headline} from '../model/article.ts';
import {cleanLine} from '../model/clean.ts';
import type {Connection} from './connection.ts';
import {htmlText} from './search-text.ts';

/** Characters of HTML that are looked at, and of text that are given. */
const read = 3000;
const longest = 300;

/** The headlines with how their texts begin, where no summary says what they are about. */
export const withLeads = (connection: Connection, headlines: readonly Headline[]): readonly Headline[] =>
	headlines.map((headline) => {
		if (headline.summary !== undefined) return headline;
		const lead = leadOf(beginningIn(connection, headline.place.row), headline.title);
		return lead === '' ? headline : {...headline, lead};
	});

const beginningIn = (connection: Connection, row: number): string =>
	connection.get<{html: string}>('SELECT substr(html, 1, ?) AS html FROM bodies WHERE row = ?', read, row)
		?.html ?? '';

/** A picture's words, a heading and the title once more are no beginning. */
const leadOf = (html: string, title: string): string => {
	const told = html.replace(/<(figure|h[1-6])\b[^<>]*>.*?<\/\1>/gis, ' ').replace(/<[^<>]*$/, '');
	const text = cleanLine(htmlText(told));
	const rest =
		title !== '' && text.startsWith(title) ? /^\p{P}*(?:\s|$)/u.exec(text.slice(title.length)) : undefined;
	const lead = rest ? text.slice(title.length + rest[0].length) : text;
	return lead.slice(0, longest).toWellFormed();
};
