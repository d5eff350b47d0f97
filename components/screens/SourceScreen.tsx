import type {SourceChoice} from '../../src/app/message.ts';
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
	readonly columns: number;
	readonly height: number;
	readonly isFocused: boolean;
	readonly words: Messages;
	readonly onChoose: (choice: SourceChoice) => void;
};

/** What the reader may set about one source. */
export function SourceScreen({
	source,
	defaultInterval,
	defaultFullText,
	user,
	columns,
	height,
	isFocused,
	words,
	onChoose,
}: SourceScreenProps) {
	const {sources} = words;
	const choices: readonly (readonly [SourceChoice, string])[] = [
		['name', sources.name(source.title)],
		['interval', sources.interval(source.interval ?? defaultInterval, source.interval === undefined)],
		['full-text', sources.fullText(source.fullText ?? defaultFullText, source.fullText === undefined)],
		['folder', sources.folder(source.folder)],
		...(/^https?:/.test(source.url) ? [['password', sources.password(user)] as const] : []),
		['keep-days', sources.keepDays(source.keepDays)],
		['back', sources.back],
	];
	return (
		<Menu
			lead={source.url}
			choices={choices}
			columns={columns}
			height={height}
			isFocused={isFocused}
			onChoose={onChoose}
		/>
	);
}
