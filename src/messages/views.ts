/** Of the searches that the reader gave a name. */
export type ViewsWords = {
	readonly today: string;
	readonly saved: (name: string) => string;
	readonly removed: (name: string) => string;
	/** After an undo. */
	readonly restored: string;
	readonly notASearch: string;
	/** What a view asks for, beside its name. */
	readonly query: (query: string) => string;
};

export const viewsFr: ViewsWords = {
	today: 'Aujourd’hui',
	saved: (name) => `Vue « ${name} » gardée : s la montre.`,
	removed: (name) => `Vue « ${name} » supprimée.`,
	restored: 'Les vues sont comme avant.',
	notASearch: 'Il n’y a pas de recherche à garder : / cherche, puis S garde.',
	query: (query) => `Recherche : ${query}`,
};

export const viewsEn: ViewsWords = {
	today: 'Today',
	saved: (name) => `View “${name}” saved: s shows it.`,
	removed: (name) => `View “${name}” removed.`,
	restored: 'The views are as before.',
	notASearch: 'There is no search to save: / searches, then S saves.',
	query: (query) => `Search: ${query}`,
};
