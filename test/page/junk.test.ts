import {describe, expect, test} from 'vitest';
import {extractArticle} from '../../src/page/extract-article.ts';

const prose =
	'<p>Une phrase assez longue, avec une virgule, pour que ce paragraphe compte comme celui d’un article de presse.</p>';

/** The body that a page gives which has this between the paragraphs of its article. */
const around = (html: string): string =>
	extractArticle(
		`<html lang="fr"><body><article><h1>Un titre tout à fait ordinaire</h1><div class="corps">${prose.repeat(3)}${html}${prose.repeat(3)}</div></article></body></html>`,
		'https://www.site.example/a.html',
	).html;

describe('leaves out', () => {
	test.each([
		['a label of advertising', '<div>Publicité</div>', 'Publicité'],
		['a label without a box of its own', '<div>Publicité<div></div></div>', 'Publicité'],
		['a label in a paragraph', '<p><span>- Publicité -</span></p>', 'Publicité'],
		[
			'what continues after the advertisement',
			'<p>La suite de l’article après cette publicité</p>',
			'La suite',
		],
		[
			'a link to another article in a paragraph',
			'<p><strong>À lire aussi :</strong> <a href="/b">La pêche au large reprend</a></p>',
			'pêche',
		],
		[
			'a link that says it itself',
			'<p><a href="/b">&gt;&gt; Lire aussi - La pêche au large reprend</a></p>',
			'pêche',
		],
		[
			'a label over a list of links',
			'<h3>À lire aussi</h3><ul><li><a href="/b">La pêche au large reprend</a></li></ul>',
			'pêche',
		],
		[
			'a label in a box over a box of links',
			'<div><h4>Sur le même sujet</h4></div><div><a href="/b">La pêche au large reprend</a></div>',
			'pêche',
		],
		['an English one', '<p>Read more: <a href="/b">Why storms have names</a></p>', 'storms'],
		[
			'a newsletter box',
			'<div class="inread NewsletterInline"><p>Le meilleur de la mer, chaque mardi.</p></div>',
			'mardi',
		],
		[
			'a newsletter’s paragraph',
			'<p>Inscrivez-vous à notre newsletter pour ne rien manquer de la marée.</p>',
			'marée',
		],
		[
			'a newsletter that is offered by its hour',
			'<p>Recevez chaque matin à 7 h l’essentiel de l’actualité dans votre boîte mail</p>',
			'7 h',
		],
		[
			'a share bar of links',
			'<ul><li><a href="#">Facebook</a></li><li><a href="#">LinkedIn</a></li></ul>',
			'LinkedIn',
		],
		[
			'a share bar of words',
			'<div>Partager sur Facebook | Envoyer par e-mail | Copier le lien</div>',
			'Copier',
		],
		['how long reading takes', '<p>Temps de lecture : 4 minutes</p>', 'lecture'],
		['how long reading takes, in short', '<span>4 min de lecture</span>', 'lecture'],
		[
			'what stands for a video that was not consented to',
			'<div>Ce contenu est bloqué car vous n’avez pas accepté les cookies.</div>',
			'cookies',
		],
		[
			'a consent box',
			'<p>Nous et nos partenaires utilisons des cookies pour mesurer l’audience.</p>',
			'cookies',
		],
		['an invitation to comment', '<p>Laisser un commentaire</p>', 'commentaire'],
		['a word for the pointer', '<span>Agrandir l’image</span>', 'Agrandir'],
		['an invitation to subscribe', '<p>Déjà abonné ? Connectez-vous</p>', 'abonné'],
	])('%s', (_, html, gone) => {
		expect(around(html)).not.toContain(gone);
	});
});

describe('keeps what only resembles it', () => {
	test.each([
		[
			'a sentence about advertising',
			'<p>Publicité et presse ne font plus bon ménage, constate le rapport.</p>',
		],
		['a sentence about cookies', '<p>La CNIL reproche au site d’utiliser des cookies sans consentement.</p>'],
		['a sentence about refusing them', '<p>Un internaute sur deux dit refuser les cookies.</p>'],
		['a sentence about newsletters', '<p>Newsletters, podcasts, vidéos : la rédaction se disperse.</p>'],
		['a heading about sharing', '<h2>Partager l’eau, une affaire de voisins</h2>'],
		[
			'a sentence that reads like an offer',
			'<p>À lire aussi cet été sur la plage, trois romans qui sentent le varech.</p>',
		],
		[
			'a list of networks',
			'<ul><li>Facebook, 3 milliards d’utilisateurs</li><li>LinkedIn</li><li>Mastodon</li></ul>',
		],
		['a day as a heading of a chronology', '<h3>14 juillet 2021</h3>'],
		['a minute of a match', '<p>90 min</p>'],
		[
			'a sentence that begins with loading',
			'<p>Chargement des navires : les dockers ont repris le travail.</p>',
		],
		['a sentence about comments', '<p>Commentaires acerbes et silences gênés se sont succédé.</p>'],
		['a heading that leads on to prose', '<h2>Pour aller plus loin</h2>'],
		[
			'a cell of a table',
			'<table><tr><th>Poste</th><th>Part</th></tr><tr><td>Publicité</td><td>3/4</td></tr></table>',
		],
		[
			'a sentence about subscribers',
			'<p>Le club compte 12 000 abonnés, dont la moitié hors de la région.</p>',
		],
		[
			'a link within a sentence',
			'<p>Le maire l’avait annoncé dans <a href="/b">un entretien au Courrier</a> lundi.</p>',
		],
		[
			'who signs a quotation',
			'<blockquote><p>Par gros temps, on attend.</p><footer>Yves Kerbrat</footer></blockquote>',
		],
		[
			'an inset',
			`<aside class="encadre"><h3>Repères</h3>${prose.replace('Une phrase', 'Un encadré')}</aside>`,
		],
		['preformatted text', '<pre>  deux\n\n\n  espaces</pre>'],
	])('%s', (_, html) => {
		const text = (markup: string): string =>
			markup
				.replace(/<[^>]*>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim();
		expect(text(around(html))).toContain(text(html));
	});

	test('a short article whose box is named for what it also has', () => {
		const {html} = extractArticle(
			`<html><head><meta property="og:type" content="article"></head><body><div class="story has-comments share-enabled social"><p>${'La marée sera haute à midi. '.repeat(4)}</p></div></body></html>`,
			'https://www.site.example/a.html',
		);
		expect(html).toContain('La marée sera haute');
	});
});

describe('access', () => {
	const accessOf = (html: string, head = ''): string =>
		extractArticle(
			`<html lang="fr"><head>${head}</head><body><article><h1>Un titre tout à fait ordinaire</h1>${html}</article></body></html>`,
			'https://www.site.example/a.html',
		).access;
	const jsonLd = (free: unknown): string =>
		`<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${JSON.stringify(free)}}</script>`;
	const whole = prose.repeat(4);

	test.each([
		['nothing is said', whole, '', 'unknown'],
		['JSON-LD says free', whole, jsonLd(true), 'free'],
		['JSON-LD says so as a word', whole, jsonLd('True'), 'free'],
		['JSON-LD says so as an address', whole, jsonLd('https://schema.org/False'), 'subscribers'],
		['JSON-LD says not free', whole, jsonLd(false), 'subscribers'],
		[
			'JSON-LD says free, and the text ends in dots',
			`${whole}<p>Une fin en suspens, comme les marins les aiment, dit-elle en riant…</p>`,
			jsonLd(true),
			'free',
		],
		[
			'a meta element says locked',
			whole,
			'<meta property="article:content_tier" content="locked">',
			'subscribers',
		],
		[
			'so much of it remains',
			`${whole}<div><p>Il vous reste 75&nbsp;% de cet article à lire.</p></div>`,
			'',
			'subscribers',
		],
		[
			'so much remains, with a comma',
			`${whole}<p>Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.</p>`,
			'',
			'subscribers',
		],
		['the rest is reserved', `${whole}<p>La suite est réservée aux abonnés</p>`, '', 'subscribers'],
		[
			'a box asks to subscribe to read on',
			`${whole}<form><p>Abonnez-vous pour lire la suite</p><button>OK</button></form>`,
			'',
			'subscribers',
		],
		['a badge stands by the headline', `<span>Réservé aux abonnés</span>${whole}`, '', 'subscribers'],
		[
			'a badge stands by another headline',
			`${whole}<ul><li><span>Réservé aux abonnés</span> <a href="/b">Un autre titre</a></li></ul>`,
			'',
			'unknown',
		],
		['an English site asks', `${whole}<p>Subscribe to continue reading</p>`, '', 'subscribers'],
		[
			'the text ends in dots',
			`${whole}<p>Une fin en suspens, comme les marins les aiment, dit-elle en riant…</p>`,
			'',
			'truncated',
		],
		['the text ends in dots in brackets', `${whole}<p>Une fin en suspens [...]</p>`, '', 'truncated'],
		[
			'the text ends in mid-sentence',
			`${whole}<p>Le port attend encore les deux grues que la région lui avait promises pour le mois de</p>`,
			'',
			'truncated',
		],
		['it asks to read on', `${whole}<p><a href="/suite">Lire la suite</a></p>`, '', 'truncated'],
		['it ends with a signature', `${whole}<p><em>Jeanne Martin</em></p>`, '', 'unknown'],
		[
			'it ends with a list',
			`${whole}<ul><li>une première mesure que le port attendait depuis longtemps déjà</li></ul>`,
			'',
			'unknown',
		],
	])('when %s', (_, html, head, expected) => {
		expect(accessOf(html, head)).toBe(expected);
	});
});
