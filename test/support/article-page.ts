/** The article that pages of these tests hold. */
export const bridge = {
	title: 'Le pont de la Loire rouvre après un an de travaux',
	/** What a feed gives of it. */
	stump:
		'<p>Le pont de la Loire a rouvert lundi à la circulation, sous les applaudissements des riverains qui…</p>',
	/** Its paragraphs, as the page has them. */
	paragraphs: [
		'Le pont de la Loire a rouvert lundi à la circulation, sous les applaudissements des riverains qui l’attendaient depuis un an.',
		...Array.from(
			{length: 12},
			(_, index) =>
				`Alinéa ${index + 1} : la mairie assure que le chantier a tenu son budget, ce que l’opposition conteste chiffres en main.`,
		),
		'La circulation des trains reprendra au printemps.',
	],
} as const;

export type PageSaid = {
	readonly title?: string;
	/** More for its `head`: a canonical address, JSON-LD. */
	readonly head?: string;
	readonly paragraphs?: readonly string[];
	/** What stands below the text. */
	readonly foot?: string;
};

/** A newspaper's page with an article in it. */
export const articlePage = ({
	title = bridge.title,
	head = '',
	paragraphs = bridge.paragraphs,
	foot = '',
}: PageSaid = {}): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title} | Le Fil</title>
<meta property="og:site_name" content="Le Fil"><meta property="og:type" content="article">${head}</head>
<body><nav><a href="/">Accueil</a> <a href="/une">À la une</a></nav>
<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}${foot}</article>
<footer>Mentions légales</footer></body></html>`;

/** The page says that it is for those who pay. */
export const forSubscribers =
	'<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false}</script>';
