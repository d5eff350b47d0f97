import type {Access} from '../../src/model/article.ts';

/** What a page of `fixtures/` must give, and what of it must be gone. */
export type PressPage = {
	readonly file: string;
	readonly make: string;
	readonly title: string;
	readonly authors: readonly string[];
	/** ISO 8601: a moment, or a day alone. */
	readonly published?: string;
	readonly updated?: string;
	readonly summary?: string;
	readonly siteName?: string;
	readonly language?: string;
	readonly canonicalUrl?: string;
	readonly access: Access;
	/** The body's text begins and ends with these. */
	readonly first: string;
	readonly last: string;
	/** Pieces of HTML or text in between. */
	readonly kept?: readonly string[];
	readonly gone: readonly string[];
};

export const pressPages: readonly PressPage[] = [
	{
		file: 'grand-format.html',
		make: 'a long article with JSON-LD in a graph and everything a French site puts around it',
		title: 'Fret ferroviaire : le pari à 4 milliards des ports de l’Ouest',
		authors: ['Jeanne Martin', 'Loïc Le Guen'],
		published: '2023-10-02T14:03:48.000Z',
		updated: '2023-10-03T06:15:00.000Z',
		summary:
			'Longtemps délaissé, le rail revient sur les quais. Trois ports, deux régions et un opérateur privé s’allient pour doubler le trafic d’ici à 2030, au prix d’une facture de 4 milliards d’euros.',
		siteName: 'L’Écho des quais',
		language: 'fr-FR',
		canonicalUrl:
			'https://www.echo-des-quais.example/economie/transports/fret-ferroviaire-le-pari-des-ports-1042.html',
		access: 'free',
		first: 'Sur le terminal de Montoir-de-Bretagne, le 28 septembre.',
		last: '« Ils verront le quai plein », dit-il en refermant la portière de sa locomotive.',
		kept: [
			'<strong>Saint-Nazaire (Loire-Atlantique), envoyés spéciaux.</strong> À six heures',
			'<h2>Un retard de trente ans</h2>',
			'<a href="https://www.site.example/economie/transports/wagon-isole-988.html">La fin du wagon isolé</a>',
			'<blockquote>',
			'Anne-Sophie Le Bris, directrice du port de Brest',
			'<td>538</td>',
			'<li>la remise en état de 140 km de voies portuaires ;</li>',
			'le 1<sup>er</sup> janvier 2024',
			'https://www.site.example/images/fret-nantes-400.jpg 400w',
		],
		gone: [
			'Publicité',
			'lire aussi',
			'Lire aussi',
			'grue géante',
			'mode d’emploi',
			'boîte mail',
			'désinscrire',
			'Partager',
			'Copier le lien',
			'Temps de lecture',
			'partenaires',
			'Les plus lus',
			'péniches',
			'Marcel44',
			'Ronce29',
			'Tous droits',
			'Publié le',
			'écrit par un script',
			'piège',
		],
	},
	{
		file: 'abonnes.html',
		make: 'a paywalled article whose JSON-LD is an array with a comma too many',
		title: '« On nous a demandé de nous taire » : l’enquête sur la tour Horizon',
		authors: ['Sofia Benali', 'Thomas Roussel'],
		published: '2024-03-14T05:30:00.000Z',
		summary:
			'ENQUÊTE. Pendant deux ans, des ingénieurs ont alerté sur les fissures du plus haut chantier de la métropole. Leurs notes n’ont jamais quitté le tiroir.',
		siteName: 'Le Courrier du matin',
		language: 'fr',
		access: 'subscribers',
		first: 'Le classeur est rouge, épais comme un annuaire.',
		last: 'se souvient l’un d’eux, qui a quitté l’entreprise depuis',
		gone: ['Il vous reste', 'abonne', 'Déjà abonné', 'Un autre article'],
	},
	{
		file: 'microdata.html',
		make: 'microdata, paragraphs parted by line breaks, the site before the headline in the title',
		title: 'Neige : la station de Valbrune ouvrira sans canons',
		authors: ['Hélène Vuarnet'],
		published: '2022-11-26T17:42:07.000Z',
		summary: 'La commune a voté l’abandon de la neige de culture, une première dans la vallée.',
		language: 'fr',
		access: 'unknown',
		first: 'Les élus de Valbrune ont tranché, jeudi soir,',
		last: 'La décision sera réexaminée au printemps.',
		kept: ['90 000 mètres cubes'],
		gone: ['Mentions légales', 'Contact', '26/11/2022'],
	},
	{
		file: 'sans-metadonnees.html',
		make: 'no metadata at all, laid out by a table, its date « Publié le 13-09-2022 par … »',
		title: 'Aéronautique : les sous-traitants réclament un calendrier',
		authors: ['Jeanne Martin'],
		published: '2022-09-13',
		summary:
			'Les petites entreprises de la filière disent ne plus pouvoir avancer la trésorerie des grands donneurs d’ordres.',
		access: 'unknown',
		first: 'Ils étaient une quarantaine, mardi matin,',
		last: 'Les sous-traitants y viendront, préviennent-ils, « avec leurs relevés de compte ».',
		gone: ['Publicité', 'Imprimer', 'Accueil', 'Publié le', 'International'],
	},
	{
		file: 'agency-brief.html',
		make: 'a short English piece, meta elements alone, advertisement and newsletter as paragraphs',
		title: 'Ferry service resumes after storm',
		authors: ['Alice Morgan', "Tom O'Brien"],
		published: '2024-01-05T07:45:00.000Z',
		updated: '2024-01-05T09:10:00.000Z',
		siteName: 'The Harbour Post',
		language: 'en-GB',
		canonicalUrl: 'https://harbour-post.example/news/ferry-service-resumes',
		access: 'free',
		first: 'Crossings to the islands restarted on Friday morning,',
		last: 'Supermarkets on the islands say that shelves should be full again by Tuesday.',
		gone: [
			'dvertisement',
			'Read more',
			'storms have names',
			'newsletter',
			'Related',
			'pupils',
			'Share',
			'Comments',
			'min read',
			'Accept',
		],
	},
	{
		file: 'amp.html',
		make: 'AMP, JSON-LD in a comment with a newline inside a string',
		title: 'Trains de nuit : la ligne Paris-Berlin affiche complet',
		authors: ['Camille Roy', "Marc-Antoine D'Arcy"],
		published: '2023-12-12',
		summary: 'Un an d’avance',
		language: 'fr',
		canonicalUrl: 'https://journal-du-rail.example/actualites/nuit-train-2201',
		access: 'unknown',
		first: 'Les voyageurs n’ont pas attendu :',
		last: 'doit devenir quotidienne à l’automne 2024.',
		kept: ['<img src="https://www.site.example/img/nuit.jpg" alt="Le train de nuit en gare de l’Est">'],
		gone: ['doublon', 'Publicité', 'Partager', 'cookies', 'tout autre article', 'Actualités'],
	},
	{
		file: 'wordpress.html',
		make: 'a WordPress page in Brussels whose JSON-LD knows the page but no article',
		title: 'Bruxelles : le marché du Midi déménage',
		authors: ['Lotte Peeters'],
		published: '2024-05-20T04:00:00.000Z',
		updated: '2024-05-21T08:00:00.000Z',
		siteName: 'Ketje Info',
		language: 'fr-BE',
		access: 'unknown',
		first: 'Le plus grand marché de la capitale',
		last: '{"phase": 1}',
		kept: ['<code class="language-json">', '<h2>Un plan en trois phases</h2>'],
		gone: ['Partager', 'Facebook', 'Similaire', 'Un autre billet', 'Très bon article', 'commentaire'],
	},
	{
		file: 'tronque.html',
		make: 'a text that visibly ends cut, its dates in words above it',
		title: 'Vendanges : un millésime sous tension',
		authors: [],
		published: '2023-09-29T16:30:00.000Z',
		updated: '2023-09-30T08:43:00.000Z',
		language: 'fr',
		access: 'truncated',
		first: 'Les sécateurs ont tourné dix jours plus tôt',
		last: 'dont le domaine compte onze hectares à Givry…',
		gone: ['Lire la suite', 'Actualisé', 'Mis en ligne'],
	},
	{
		file: 'fragment.html',
		make: 'a fragment without html, head or end',
		title: 'Le musée rouvre ses réserves',
		authors: [],
		access: 'unknown',
		first: 'Fermées depuis l’incendie de 2019,',
		last: 'L’accès est gratuit pour les moins de vingt-six ans.',
		gone: ['musée rouvre'],
	},
	{
		file: 'divs-and-spans.html',
		make: 'meaningless class names, Dublin Core, a box around every paragraph',
		title: 'City council votes to plant forty thousand trees',
		authors: ['Priya Natarajan'],
		published: '2021-07-09',
		language: 'en-US',
		access: 'unknown',
		first: 'The council agreed on Thursday night',
		last: 'The first saplings, mostly oaks and elms, go in the ground this November.',
		gone: ['ADVERTISEMENT', 'Follow us', 'Home'],
	},
	{
		file: 'colonne.html',
		make: 'no metadata, a column of the latest news with dates of their own before the article',
		title: 'Semi-conducteurs : Grenoble veut garder ses fondeurs',
		authors: ['Jeanne Martin'],
		published: '2022-09-13',
		summary:
			'Face aux subventions américaines, la région et l’État préparent un plan de 500 millions d’euros. Les industriels, eux, réclament surtout de l’eau et des ingénieurs.',
		access: 'unknown',
		first: 'C’est un ballet de camions-citernes',
		last: 'prévoit 2 000 places de formation et une usine de recyclage de l’eau.',
		kept: ['Des ingénieurs introuvables'],
		gone: ['Acier', 'Publié le', 'Imprimer', 'Tous droits', 'Bourse', 'Face aux subventions'],
	},
];
