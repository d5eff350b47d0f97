import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {pageChoices} from '../../src/app/page-menu.ts';
import type {Messages} from '../../src/messages/messages.ts';
import type {Settings} from '../../src/model/settings.ts';
import {Menu} from '../widgets/Menu.tsx';

export type PageMenuScreenProps = {
	readonly settings: Settings;
	/** Of the text as it is shown, which a narrow window may hold below the setting. */
	readonly textColumns: number;
	readonly cursor: number;
	readonly columns: number;
	readonly height: number;
	readonly words: Messages;
	/** The page that changes while one chooses. */
	readonly children: ReactNode;
};

/** Rows of a page below which it says nothing. */
const leastPage = 4;

/** How articles are set, under the upper part of one; a low window has the menu alone. */
export function PageMenuScreen(props: PageMenuScreenProps) {
	const {settings, textColumns, cursor, columns, height, words, children} = props;
	const menuHeight = pageChoices.length + 1;
	const pageHeight = height - menuHeight - 1;
	const hasPage = pageHeight >= leastPage;
	const labels = words.reading.page(settings, textColumns);
	return (
		<Box flexDirection="column" width={columns} height={height} overflow="hidden">
			{hasPage && (
				<>
					<Box height={pageHeight} flexShrink={0} overflow="hidden">
						{children}
					</Box>
					<Text dimColor wrap="truncate">
						{'─'.repeat(columns)}
					</Text>
				</>
			)}
			<Menu
				lead={words.reading.pageLead}
				choices={pageChoices.map((choice) => labels[choice])}
				cursor={cursor}
				columns={columns}
				height={hasPage ? menuHeight : height}
			/>
		</Box>
	);
}
