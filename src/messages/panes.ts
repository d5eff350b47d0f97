import type {RowsChoice} from '../model/settings.ts';

/** Of the panes side by side, and of the list's rows. */
export type PanesWords = {
	readonly panes: Readonly<Record<1 | 2 | 3, string>>;
	readonly tooNarrow: (columns: number) => string;
	readonly rows: Readonly<Record<RowsChoice, string>>;
};

export const panesFr: PanesWords = {
	panes: {
		1: 'Un seul panneau.',
		2: 'Deux panneaux : la liste et l’article.',
		3: 'Trois panneaux : les sources, la liste et l’article.',
	},
	tooNarrow: (columns) => `Il faut ${columns} colonnes pour deux panneaux : la fenêtre est trop étroite.`,
	rows: {
		auto: 'Une ligne par article, sous le nom du jour.',
		summary: 'Deux lignes par article : le titre et le résumé.',
		compact: 'Une ligne par article, sans le nom du jour.',
	},
};

export const panesEn: PanesWords = {
	panes: {
		1: 'One pane.',
		2: 'Two panes: the list and the article.',
		3: 'Three panes: the sources, the list and the article.',
	},
	tooNarrow: (columns) => `Two panes take ${columns} columns: the window is too narrow.`,
	rows: {
		auto: 'One row per article, under the name of its day.',
		summary: 'Two rows per article: title and summary.',
		compact: 'One row per article, without the names of days.',
	},
};
