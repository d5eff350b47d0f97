import type {Zone} from '../model/calendar.ts';
import type {Messages} from './messages.ts';

/** What stands in exported documents, and what is said of them. */
export type ExportWords = {
	/** A document of several articles. */
	readonly title: string;
	readonly contents: string;
	/** When it was made. */
	readonly made: (ms: number, zone: Zone) => string;
	/** The name of a file whose article has no title. */
	readonly untitled: string;
};

type Tools = {readonly times: Pick<Messages['time'], 'toMinute'>};

export const exportsFr = ({times}: Tools): ExportWords => ({
	title: 'Favoris',
	contents: 'Table des matières',
	made: (ms, zone) => `Gardés avec actus, le ${times.toMinute(ms, zone)}`,
	untitled: 'sans titre',
});

export const exportsEn = ({times}: Tools): ExportWords => ({
	title: 'Bookmarks',
	contents: 'Contents',
	made: (ms, zone) => `Kept with actus, ${times.toMinute(ms, zone)}`,
	untitled: 'untitled',
});
