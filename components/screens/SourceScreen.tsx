import {type SourceChoice, sourceChoices} from '../../src/app/update-sources.ts';
import type {Messages} from '../../src/messages/messages.ts';
import type {FullTextPolicy} from '../../src/model/settings.ts';
import type {Source} from '../../src/model/source.ts';
import {Menu} from '../widgets/Menu.tsx';

export type SourceScreenProps = {
	readonly source: Source;
	/** Minutes, where the source has none of its own. */
	readonly defaultInterval: number;
	/** Where it has no rule of its own. */
	readonly defaultFullText: FullTextPolicy;
	/** Whose password it has. */
	readonly user: string | undefined;
	readonly cursor: number;
	readonly columns: number;
	readonly height: number;
	readonly words: Messages;
};

/** What the reader may set about one source. */
export function SourceScreen({
	source,
	defaultInterval,
	defaultFullText,
	user,
	cursor,
	columns,
	height,
	words,
}: SourceScreenProps) {
	const {sources} = words;
	const labels: Readonly<Record<SourceChoice, string>> = {
		name: sources.name(source.title),
		interval: sources.interval(source.interval ?? defaultInterval, source.interval === undefined),
		'full-text': sources.fullText(source.fullText ?? defaultFullText, source.fullText === undefined),
		folder: sources.folder(source.folder),
		password: sources.password(user),
		'keep-days': sources.keepDays(source.keepDays),
		unread: sources.unread(source.forgetsUnread === true),
		zone: sources.zone(source.zone),
		back: sources.back,
	};
	return (
		<Menu
			lead={source.url}
			choices={sourceChoices(source).map((choice) => labels[choice])}
			cursor={cursor}
			columns={columns}
			height={height}
		/>
	);
}
