import type {ExportWords, Messages} from './messages.ts';

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
