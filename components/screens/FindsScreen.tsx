import type {FoundSource} from '../../src/app/found-source.ts';
import {listedTime, wholeTime} from '../../src/app/published-time.ts';
import {findsShown} from '../../src/app/update-finds.ts';
import type {Messages} from '../../src/messages/messages.ts';
import type {Zone} from '../../src/model/calendar.ts';
import {displayWidth, truncate} from '../../src/text/width.ts';
import {Menu} from '../widgets/Menu.tsx';

export type FindsScreenProps = {
	readonly address: string;
	/** Best first. */
	readonly found: readonly FoundSource[];
	readonly cursor: number;
	readonly now: number;
	readonly zone: Zone;
	readonly columns: number;
	readonly height: number;
	readonly words: Messages;
};

/** What the menu itself puts around a label. */
const frame = 9;
/** ms; a date within it needs no year. */
const lately = 300 * 86_400_000;

/** The sources behind an address, of which the reader follows one; a low window shows the best of them. */
export function FindsScreen(props: FindsScreenProps) {
	const {address, found, cursor, now, zone, columns, height, words} = props;
	const dateOf = ({newest, newestDay}: FoundSource): string | undefined => {
		if (newest === undefined) return undefined;
		const headline = {published: newest, ...(newestDay !== undefined && {publishedDay: newestDay})};
		return now - newest < lately
			? listedTime(headline, 'row', {now, zone, words})
			: wholeTime(headline, 'exact', {zone, words});
	};
	const choices = findsShown(found, height).map((source) => {
		const {kind, items} = source;
		const about = words.finds.about({kind, items, newest: dateOf(source)});
		const room = Math.max(12, columns - frame - displayWidth(about) - 3);
		return `${truncate(nameOf(source, found), room)} · ${about}`;
	});
	return (
		<Menu
			lead={words.finds.lead(address)}
			choices={choices}
			cursor={cursor}
			columns={columns}
			height={height}
		/>
	);
}

/** Two of one name are told apart by their addresses. */
const nameOf = ({title, url}: FoundSource, found: readonly FoundSource[]): string =>
	found.some((other) => other.title === title && other.url !== url)
		? `${title} ${new URL(url).pathname}`
		: title;
