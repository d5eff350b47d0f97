import type {Zone} from '../model/calendar.ts';
import type {Ending} from '../model/piped.ts';
import type {PipeFormat} from '../model/settings.ts';
import type {Messages} from './messages.ts';
import {type Counts, fileName, withFolder} from './wording.ts';

/** What stands in exported documents, and what is said of them and of commands that get an article. */
export type ExportWords = {
	/** A document of several articles. */
	readonly title: string;
	readonly contents: string;
	/** When it was made. */
	readonly made: (ms: number, zone: Zone) => string;
	/** The name of a file whose article has no title. */
	readonly untitled: string;
	/** Over the menu of formats: an article by its title, or all that the list has. */
	readonly lead: (title: string | undefined) => string;
	readonly formats: Readonly<Record<'markdown' | 'epub' | 'text' | 'json', string>>;
	readonly menuHint: string;
	readonly exporting: string;
	/** Sentences. */
	readonly exported: (count: number, path: string) => readonly string[];
	/** An export was taken back; `isGone`: else its file has been changed since, and stays. */
	readonly removed: (path: string, isGone: boolean) => string;
	/** Asks for a command that gets the article in that form. */
	readonly pipePrompt: (format: PipeFormat) => string;
	readonly running: string;
	readonly outputTitle: (command: string) => string;
	readonly outputHint: (isRunning: boolean) => string;
	/** '' for a command that ended well. */
	readonly ending: (ending: Ending) => string;
	/** A command printed nothing. */
	readonly piped: (command: string, ending: Ending) => string;
};

type Tools = {readonly times: Pick<Messages['time'], 'toMinute'>} & Counts;

export const exportsFr = ({times, count, plural}: Tools): ExportWords => {
	const ending = (how: Ending): string => {
		switch (how.by) {
			case 'itself':
				return how.status === 0 ? '' : `code de sortie ${how.status}`;
			case 'signal':
				return `interrompue (${how.signal})`;
			case 'time':
				return `arrêtée après ${count(how.seconds)} s`;
			case 'length':
				return `arrêtée à ${count(how.kilobytes)} ko`;
		}
	};
	return {
		title: 'Favoris',
		contents: 'Table des matières',
		made: (ms, zone) => `Gardés avec actus, le ${times.toMinute(ms, zone)}`,
		untitled: 'sans titre',
		lead: (title) => `Écrire dans un fichier : ${title ?? 'tous les favoris de cette liste'}`,
		formats: {
			markdown: 'Markdown, pour des notes ou un site',
			epub: 'EPUB, pour une liseuse',
			text: 'Texte seul',
			json: 'JSON, pour un programme',
		},
		menuHint: '↑ ↓ et Entrée, ou le chiffre · h revient',
		exporting: 'Écriture…',
		exported: (written, path) => {
			const what = plural(written, {one: `${count(written)} article`, other: `${count(written)} articles`});
			return [`Écrit : ${fileName(path)} (${what}).`, withFolder('', 'Dossier : ', path).trim()].filter(
				(sentence) => sentence !== '',
			);
		},
		removed: (path, isGone) =>
			isGone
				? `Annulé, fichier supprimé : ${fileName(path)}`
				: `Le fichier a changé depuis et reste : ${fileName(path)}`,
		pipePrompt: (format) =>
			`Commande (${{text: 'texte', markdown: 'Markdown', html: 'HTML'}[format]}, Tab change) : `,
		running: 'La commande est au travail…',
		outputTitle: (command) => `Sortie de : ${command}`,
		outputHint: (isRunning) => (isRunning ? 'Échap l’arrête' : 'j k défiler · h revient'),
		ending,
		piped: (command, how) => `${command} : ${ending(how) || 'fait'}, sans rien écrire.`,
	};
};

export const exportsEn = ({times, count, plural}: Tools): ExportWords => {
	const ending = (how: Ending): string => {
		switch (how.by) {
			case 'itself':
				return how.status === 0 ? '' : `exit status ${how.status}`;
			case 'signal':
				return `ended (${how.signal})`;
			case 'time':
				return `stopped after ${count(how.seconds)} s`;
			case 'length':
				return `stopped at ${count(how.kilobytes)} kB`;
		}
	};
	return {
		title: 'Bookmarks',
		contents: 'Contents',
		made: (ms, zone) => `Kept with actus, ${times.toMinute(ms, zone)}`,
		untitled: 'untitled',
		lead: (title) => `Write to a file: ${title ?? 'all bookmarks of this list'}`,
		formats: {
			markdown: 'Markdown, for notes or a site',
			epub: 'EPUB, for a book reader',
			text: 'Plain text',
			json: 'JSON, for a program',
		},
		menuHint: '↑ ↓ and Enter, or the digit · h goes back',
		exporting: 'Writing…',
		exported: (written, path) => {
			const what = plural(written, {one: `${count(written)} article`, other: `${count(written)} articles`});
			return [`Written: ${fileName(path)} (${what}).`, withFolder('', 'Folder: ', path).trim()].filter(
				(sentence) => sentence !== '',
			);
		},
		removed: (path, isGone) =>
			isGone
				? `Undone, file deleted: ${fileName(path)}`
				: `The file has changed since and stays: ${fileName(path)}`,
		pipePrompt: (format) =>
			`Command (${{text: 'text', markdown: 'Markdown', html: 'HTML'}[format]}, Tab changes): `,
		running: 'The command is at work…',
		outputTitle: (command) => `Output of: ${command}`,
		outputHint: (isRunning) => (isRunning ? 'Esc ends it' : 'j k scroll · h goes back'),
		ending,
		piped: (command, how) => `${command}: ${ending(how) || 'done'}, nothing printed.`,
	};
};
