/** Every command of the key table, said in a few words for help and README. */
export type CommandWords = {
	readonly down: string;
	readonly up: string;
	readonly first: string;
	readonly last: string;
	readonly 'page-down': string;
	readonly 'page-up': string;
	readonly open: string;
	readonly follow: string;
	readonly 'next-link': string;
	readonly 'previous-link': string;
	readonly confirm: string;
	readonly pick: string;
	readonly back: string;
	readonly 'read-on': string;
	readonly next: string;
	readonly previous: string;
	readonly bookmark: string;
	readonly 'write-note': string;
	readonly 'set-tags': string;
	readonly 'toggle-read': string;
	readonly 'mark-all': string;
	readonly 'mark-older': string;
	readonly 'mark-above': string;
	readonly 'mark-source': string;
	readonly undo: string;
	readonly refresh: string;
	readonly 'refresh-all': string;
	readonly browse: string;
	readonly copy: string;
	readonly 'full-text': string;
	readonly changes: string;
	readonly panes: string;
	readonly rows: string;
	readonly 'save-view': string;
	readonly readable: string;
	readonly 'take-along': string;
	readonly wider: string;
	readonly narrower: string;
	readonly pictures: string;
	readonly contents: string;
	readonly zen: string;
	readonly 'page-menu': string;
	readonly export: string;
	readonly pipe: string;
	readonly search: string;
	readonly latest: string;
	readonly unread: string;
	readonly bookmarks: string;
	readonly link: string;
	readonly tags: string;
	readonly choose: string;
	readonly sources: string;
	readonly unsubscribe: string;
	readonly 'edit-source': string;
	readonly 'take-over': string;
	readonly add: string;
	readonly help: string;
	readonly quit: string;
	readonly leave: string;
	readonly suspend: string;
};

export const commandsFr: CommandWords = {
	down: 'descendre d’une ligne',
	up: 'monter d’une ligne',
	first: 'aller au début',
	last: 'aller à la fin',
	'page-down': 'descendre d’une page',
	'page-up': 'monter d’une page',
	open: 'ouvrir',
	follow: 'lire l’article du lien choisi ou dont le numéro est tapé',
	'next-link': 'aller au lien suivant',
	'previous-link': 'aller au lien précédent',
	confirm: 'suivre les sources cochées',
	pick: 'cocher ou décocher',
	back: 'revenir',
	'read-on': 'page suivante, puis article non lu suivant',
	next: 'article non lu suivant (ou occurrence suivante)',
	previous: 'article non lu précédent (ou occurrence précédente)',
	bookmark: 'garder dans les favoris, ou en retirer',
	'write-note': 'écrire une note, ce qui garde l’article',
	'set-tags': 'mettre des étiquettes, ce qui garde l’article',
	'toggle-read': 'marquer lu ou non lu',
	'mark-all': 'marquer lu tout ce que montre cette vue',
	'mark-older': 'marquer lu tout ce qui est plus ancien',
	'mark-above': 'marquer lu tout ce qui est au-dessus',
	'mark-source': 'marquer lu tout ce que donne cette source',
	undo: 'annuler la dernière action',
	refresh: 'rafraîchir ce qui est montré',
	'refresh-all': 'rafraîchir toutes les sources',
	browse: 'ouvrir dans le navigateur',
	copy: 'copier le lien',
	'full-text': 'texte entier, ou de nouveau celui du flux',
	panes: 'un panneau, deux ou trois',
	rows: 'articles sur une ligne, sur deux, ou serrés',
	'save-view': 'garder cette recherche comme vue',
	changes: 'ce que la rédaction a changé depuis que vous l’avez lu',
	readable: 'tous les articles, ou ceux qui se lisent en entier',
	'take-along': 'emporter les textes des non-lus, ou l’interrompre',
	wider: 'texte plus large',
	narrower: 'texte plus étroit',
	pictures: 'images : au mieux, en demi-blocs, aucune',
	contents: 'sommaire de l’article',
	zen: 'le texte seul',
	'page-menu': 'mise en page',
	export: 'l’écrire dans un fichier (dans les favoris : tous)',
	pipe: 'passer l’article à une commande',
	search: 'chercher (dans un article : y chercher)',
	latest: 'dernières nouvelles',
	unread: 'non lus',
	bookmarks: 'favoris',
	link: 'numéro d’un lien : 3 Entrée le lit, 3o l’ouvre, 3y le copie',
	choose: 'choisir dans un menu',
	tags: 'favoris par étiquette',
	sources: 'sources',
	unsubscribe: 'se désabonner',
	'edit-source': 'nom et réglages de la source',
	'take-over': 'suivre la source à l’adresse où elle est retrouvée',
	add: 'ajouter une source',
	help: 'aide',
	quit: 'revenir à la liste, et de là quitter',
	leave: 'quitter',
	suspend: 'suspendre (fg pour revenir)',
};

export const commandsEn: CommandWords = {
	down: 'down one line',
	up: 'up one line',
	first: 'to the beginning',
	last: 'to the end',
	'page-down': 'down one page',
	'page-up': 'up one page',
	open: 'open',
	follow: 'read the article behind the link that is chosen, or whose number is typed',
	'next-link': 'to the next link',
	'previous-link': 'to the previous link',
	confirm: 'follow the ticked sources',
	pick: 'tick or untick',
	back: 'go back',
	'read-on': 'next page, then the next unread article',
	next: 'next unread article (or next hit)',
	previous: 'previous unread article (or previous hit)',
	bookmark: 'keep as a bookmark, or let go',
	'write-note': 'write a note, which keeps the article',
	'set-tags': 'set tags, which keeps the article',
	'toggle-read': 'mark read or unread',
	'mark-all': 'mark all of this view as read',
	'mark-older': 'mark all older ones as read',
	'mark-above': 'mark all above as read',
	'mark-source': 'mark all of this source as read',
	undo: 'take back the last action',
	refresh: 'refresh what is shown',
	'refresh-all': 'refresh all sources',
	browse: 'open in the browser',
	copy: 'copy the link',
	'full-text': 'full text, or the feed’s again',
	panes: 'one pane, two or three',
	rows: 'articles on one row, on two, or dense',
	'save-view': 'save this search as a view',
	changes: 'what the publisher has changed since you read it',
	readable: 'all articles, or those that can be read whole',
	'take-along': 'take the texts of what is unread along, or stop that',
	wider: 'wider text',
	narrower: 'narrower text',
	pictures: 'pictures: as fine as can be, in half blocks, none',
	contents: 'contents of the article',
	zen: 'the text alone',
	'page-menu': 'how the page is set',
	export: 'write it to a file (in the bookmarks: all of them)',
	pipe: 'pipe the article to a command',
	search: 'search (in an article: find)',
	latest: 'latest news',
	unread: 'unread',
	bookmarks: 'bookmarks',
	link: 'a link’s number: 3 Enter reads it, 3o opens it, 3y copies it',
	choose: 'choose from a menu',
	tags: 'bookmarks by tag',
	sources: 'sources',
	unsubscribe: 'unsubscribe',
	'edit-source': 'the source’s name and settings',
	'take-over': 'follow the source at the address where it was found again',
	add: 'add a source',
	help: 'help',
	quit: 'back to the list, and quit there',
	leave: 'quit',
	suspend: 'suspend (fg to come back)',
};
