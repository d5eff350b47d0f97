import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import type {Notice} from '../../src/app/notice.ts';
import type {State} from '../../src/app/state.ts';
import {statusLines} from '../../src/app/status-lines.ts';
import {wordsIn} from '../../src/messages/words.ts';
import {picturePolicies, rowsChoices} from '../../src/model/settings.ts';
import {openWorld} from '../support/open-world.ts';
import {press} from '../support/press.ts';

const url = 'https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html';
const gone = {kind: 'feed-gone', values: {url}} as const;

/** One of each; a new notice does not compile until it has its line here. */
const notices: {readonly [Type in Notice['type']]: readonly (Notice & {readonly type: Type})[]} = {
	problem: [{type: 'problem', problem: gone}],
	marked: [
		{type: 'marked', mark: 'isRead', value: true, count: 1, isUndo: false},
		{type: 'marked', mark: 'isRead', value: false, count: 12_345, isUndo: false},
		{type: 'marked', mark: 'isBookmarked', value: true, count: 1, isUndo: false},
		{type: 'marked', mark: 'isBookmarked', value: false, count: 2, isUndo: true},
	],
	noted: [
		{type: 'noted', note: 'À relire\navant l’été', isKept: true, isUndo: false},
		{type: 'noted', note: 'Longue note. '.repeat(50), isKept: false, isUndo: true},
		{type: 'noted', note: '', isKept: false, isUndo: false},
	],
	tagged: [
		{type: 'tagged', tags: ['climat', 'énergie'], isKept: true, isUndo: false},
		{type: 'tagged', tags: [], isKept: false, isUndo: true},
	],
	'no-more-unread': [{type: 'no-more-unread'}],
	'nothing-to-undo': [{type: 'nothing-to-undo'}],
	'nothing-found': [{type: 'nothing-found', words: 'zéphyr'}],
	copied: [{type: 'copied', url}],
	'no-address': [{type: 'no-address'}],
	'nothing-fetched': [{type: 'nothing-fetched'}],
	refound: [{type: 'refound', title: 'Le Quotidien', to: url}],
	'taken-along': [
		{type: 'taken-along', taken: {total: 0, done: 0, texts: 0, nothing: 0, left: 0, bytes: 0}},
		{type: 'taken-along', taken: {total: 99, done: 99, texts: 1, nothing: 2, left: 96, bytes: 200_000_000}},
	],
	'no-fuller': [
		{type: 'no-fuller', access: 'subscribers'},
		{type: 'no-fuller', access: 'truncated'},
	],
	panes: ([1, 2, 3] as const).map((panes) => ({type: 'panes', panes})),
	'too-narrow': [{type: 'too-narrow', columns: 80}],
	rows: rowsChoices.map((rows) => ({type: 'rows', rows})),
	'view-saved': [{type: 'view-saved', name: 'Climat'}],
	'view-removed': [{type: 'view-removed', name: 'Climat'}],
	'views-restored': [{type: 'views-restored'}],
	'not-a-search': [{type: 'not-a-search'}],
	'not-changed': [{type: 'not-changed'}],
	'no-such-link': [{type: 'no-such-link', link: '42'}],
	pictures: picturePolicies.map((policy) => ({type: 'pictures', policy})),
	measure: [false, true].map((isEnd) => ({type: 'measure', columns: 76, isEnd})),
	'settings-restored': [{type: 'settings-restored'}],
	'no-links': [{type: 'no-links'}],
	browsed: [{type: 'browsed', url}],
	'no-contents': [{type: 'no-contents'}],
	'not-minutes': [{type: 'not-minutes', typed: 'souvent', most: 100_000}],
	'not-days': [{type: 'not-days', typed: 'souvent', most: 36_500}],
	'not-a-zone': [{type: 'not-a-zone', typed: 'heure d’été'}],
	adding: [{type: 'adding', address: url}],
	added: [
		{type: 'added', title: 'Le Quotidien', headlines: 1},
		{type: 'added', title: 'Le Quotidien', headlines: 0},
	],
	known: [{type: 'known', title: 'Le Quotidien'}],
	subscribed: [
		{type: 'subscribed', count: 1},
		{type: 'subscribed', count: 8},
	],
	unsubscribed: [{type: 'unsubscribed', title: 'Le Quotidien'}],
	'unsubscribed-all': [{type: 'unsubscribed-all', count: 128}],
	resubscribed: [{type: 'resubscribed', title: 'Le Quotidien'}],
	changed: [false, true].map((isUndo) => ({type: 'changed', title: 'Le Quotidien', isUndo})),
	'folder-renamed': [
		{type: 'folder-renamed', from: 'Presse', to: 'Presse / Une', count: 3},
		{type: 'folder-renamed', from: 'Presse', to: '', count: 1},
		{type: 'folder-renamed', from: 'Presse / Une', to: '', count: 3},
	],
	'folder-restored': [{type: 'folder-restored', path: 'Presse / Une'}],
	moved: [
		{type: 'moved', title: 'Le Quotidien', to: url, others: 0},
		{type: 'moved', title: 'Le Quotidien', to: url, others: 1},
		{type: 'moved', title: 'Le Quotidien', to: url, others: 12},
	],
	exporting: [{type: 'exporting'}],
	exported: [
		{type: 'exported', count: 1, path: '/home/jeanne/2023-10-02 Le pont rouvre.md'},
		{type: 'exported', count: 1250, path: '/home/jeanne/lectures/2023-10-02 Favoris.epub'},
	],
	'export-removed': [
		{type: 'export-removed', path: '/home/jeanne/2023-10-02 Le pont rouvre.md', isGone: true},
		{type: 'export-removed', path: '/home/jeanne/2023-10-02 Le pont rouvre.md', isGone: false},
	],
	piped: [
		{type: 'piped', command: 'wl-copy', ending: {by: 'itself', status: 0}},
		{type: 'piped', command: 'grep -q pont', ending: {by: 'itself', status: 1}},
		{type: 'piped', command: 'sleep 1000', ending: {by: 'time', seconds: 120}},
		{type: 'piped', command: 'traduire', ending: {by: 'signal', signal: 'SIGKILL'}},
	],
	'moved-back': [{type: 'moved-back', title: 'Le Quotidien'}],
	refreshed: [
		{type: 'refreshed', added: 0, failed: 0, total: 1, problem: undefined},
		{type: 'refreshed', added: 1, failed: 0, total: 2, problem: undefined},
		{type: 'refreshed', added: 2500, failed: 3, total: 12, problem: undefined},
		{type: 'refreshed', added: 0, failed: 2, total: 2, problem: gone},
	],
};

const state: State = {
	...openWorld({feeds: press}).program.state(),
	done: [{type: 'marks', mark: 'isRead', value: true, ids: ['a']}],
};

const said = (notice: Notice, language: 'fr' | 'en', columns: number): readonly string[] =>
	statusLines({...state, size: {columns, rows: 24}, notice}, wordsIn(language)).map(({spans}) =>
		spans.map(({text}) => text).join(''),
	);

const all = Object.values(notices).flat();

describe('every notice', () => {
	test('is said in French, with what to try and the key that undoes it', () => {
		expect(all.map((notice) => said(notice, 'fr', 160).join('\n')).join('\n')).toMatchInlineSnapshot(`
			" https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html répond 410 : ce flux n’existe plus.
			 Cherchez sur le site l’adresse d’un autre flux.
			 1 article marqué lu. u annule.
			 12 345 articles marqués non lus. u annule.
			 1 article gardé dans les favoris. u annule.
			 Annulé : 2 articles retirés des favoris.
			 Note : « À relire avant l’été ». L’article est gardé dans les favoris. u annule.
			 Annulé, note : « Longue note. Longue note. Longue note. Longue note. Longue note. Longue note.… ».
			 Note effacée. u annule.
			 Étiquettes : #climat #énergie. L’article est gardé dans les favoris. u annule.
			 Annulé, étiquettes : aucune.
			 Plus rien de non lu de ce côté.
			 Rien à annuler.
			 « zéphyr » ne s’y trouve pas.
			 Copié : https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html
			 Cet article n’a pas d’adresse.
			 L’édition d’exemple se lit sans réseau : rien n’est cherché.
			 Le Quotidien : une page a pris la place du flux, retrouvé à l’adresse https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html.
			 s la montre, et t l’y suit.
			 Tout ce qui peut se lire en entier est déjà là.
			 1 texte entier de plus (200 Mo). 2 pages n’ont rien donné. 96 restent à prendre.
			 La suite est réservée aux abonnés. o l’ouvre dans le navigateur.
			 La page n’en donne pas plus. o l’ouvre dans le navigateur.
			 Un seul panneau. u annule.
			 Deux panneaux : la liste et l’article. u annule.
			 Trois panneaux : les sources, la liste et l’article. u annule.
			 Il faut 80 colonnes pour deux panneaux : la fenêtre est trop étroite.
			 Une ligne par article, sous le nom du jour. u annule.
			 Deux lignes par article : le titre et le résumé. u annule.
			 Une ligne par article, sans le nom du jour. u annule.
			 Vue « Climat » gardée : s la montre. u annule.
			 Vue « Climat » supprimée. u annule.
			 Les vues sont comme avant.
			 Il n’y a pas de recherche à garder : / cherche, puis S garde.
			 L’article n’a pas changé depuis que vous l’avez ouvert.
			 Il n’y a pas de lien 42.
			 Images : au mieux de ce que peut le terminal. u annule.
			 Images : en demi-blocs. u annule.
			 Images : aucune, les légendes seules. u annule.
			 Largeur du texte : 76 colonnes. u annule.
			 Largeur du texte : 76 colonnes, pas davantage ici.
			 Annulé : tout est réglé comme avant.
			 Cet article n’a pas de liens.
			 Ce n’est pas un article, il s’ouvre dans le navigateur : https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html
			 Cet article n’a pas d’intertitres.
			 « souvent » n’est pas un nombre de minutes, de 1 à 100 000.
			 « souvent » n’est pas un nombre de jours, de 1 à 36 500.
			 « heure d’été » n’est pas un fuseau : tapez Europe/Paris ou Tokyo.
			 Lecture de https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html…
			 Le Quotidien : 1 titre. u annule.
			 Le Quotidien : 0 titre. u annule.
			 Vous suivez déjà Le Quotidien.
			 1 source suivie. u annule.
			 8 sources suivies. u annule.
			 Vous ne suivez plus Le Quotidien ; ses favoris restent. u annule.
			 128 sources ne sont plus suivies.
			 Vous suivez de nouveau Le Quotidien.
			 Le Quotidien : réglages enregistrés. u annule.
			 Annulé : Le Quotidien retrouve ses réglages.
			 Presse s’appelle désormais Presse / Une. u annule.
			 Presse : 1 source n’est plus dans un dossier. u annule.
			 Presse / Une : 3 sources ne sont plus dans un dossier. u annule.
			 Le dossier Presse / Une est comme avant.
			 Le Quotidien a déménagé vers https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html. u annule.
			 2 sources ont déménagé, la dernière, Le Quotidien, vers https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html. u annule.
			 13 sources ont déménagé, la dernière, Le Quotidien, vers https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html. u annule.
			 Écriture…
			 Écrit : 2023-10-02 Le pont rouvre.md (1 article). u annule. Dossier : /home/jeanne
			 Écrit : 2023-10-02 Favoris.epub (1 250 articles). u annule. Dossier : /home/jeanne/lectures
			 Annulé, fichier supprimé : 2023-10-02 Le pont rouvre.md
			 Le fichier a changé depuis et reste : 2023-10-02 Le pont rouvre.md
			 wl-copy : fait, sans rien écrire.
			 grep -q pont : code de sortie 1, sans rien écrire.
			 sleep 1000 : arrêtée après 120 s, sans rien écrire.
			 traduire : interrompue (SIGKILL), sans rien écrire.
			 Le Quotidien garde son ancienne adresse.
			 Rien de nouveau (1 source).
			 1 nouveau titre (2 sources).
			 2 500 nouveaux titres (12 sources, dont 3 en échec).
			 Aucune des 2 sources n’a répondu. https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html répond 410 : ce flux n’existe plus."
		`);
	});

	test('is said in English', () => {
		expect(all.map((notice) => said(notice, 'en', 160).join('\n')).join('\n')).toMatchInlineSnapshot(`
			" https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html answers 410: this feed is gone. Look on the site for the address of another feed.
			 1 article marked read. u undoes.
			 12,345 articles marked unread. u undoes.
			 1 article bookmarked. u undoes.
			 Undone: 2 articles no longer bookmarked.
			 Note: “À relire avant l’été”. The article is kept as a bookmark. u undoes.
			 Taken back, note: “Longue note. Longue note. Longue note. Longue note. Longue note. Longue note.…”.
			 Note wiped. u undoes.
			 Tags: #climat #énergie. The article is kept as a bookmark. u undoes.
			 Taken back, tags: none.
			 Nothing more unread this way.
			 Nothing to undo.
			 “zéphyr” is not in it.
			 Copied: https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html
			 This article has no address.
			 The sample edition is read without a network: nothing is fetched.
			 Le Quotidien: a page has taken the place of the feed, found again at https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html.
			 s shows it, and t follows it there.
			 All that can be read whole is there already.
			 1 more full text (200 MB). 2 pages gave nothing. 96 are left to take.
			 The rest is for subscribers. o opens it in the browser.
			 The page gives no more. o opens it in the browser.
			 One pane. u undoes.
			 Two panes: the list and the article. u undoes.
			 Three panes: the sources, the list and the article. u undoes.
			 Two panes take 80 columns: the window is too narrow.
			 One row per article, under the name of its day. u undoes.
			 Two rows per article: title and summary. u undoes.
			 One row per article, without the names of days. u undoes.
			 View “Climat” saved: s shows it. u undoes.
			 View “Climat” removed. u undoes.
			 The views are as before.
			 There is no search to save: / searches, then S saves.
			 The article has not changed since you opened it.
			 There is no link 42.
			 Pictures: as fine as the terminal can show them. u undoes.
			 Pictures: in half blocks. u undoes.
			 Pictures: none, their captions alone. u undoes.
			 Width of the text: 76 columns. u undoes.
			 Width of the text: 76 columns, no further here.
			 Undone: all is set as it was.
			 This article has no links.
			 This is no article, it opens in the browser: https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html
			 This article has no headings.
			 “souvent” is not a number of minutes, from 1 to 100,000.
			 “souvent” is not a number of days, from 1 to 36,500.
			 “heure d’été” is not a time zone: type Europe/Paris or Tokyo.
			 Reading https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html…
			 Le Quotidien: 1 headline. u undoes.
			 Le Quotidien: 0 headlines. u undoes.
			 You follow Le Quotidien already.
			 1 source followed. u undoes.
			 8 sources followed. u undoes.
			 Unsubscribed from Le Quotidien; its bookmarks stay. u undoes.
			 128 sources no longer followed.
			 You follow Le Quotidien again.
			 Le Quotidien: settings kept. u undoes.
			 Undone: Le Quotidien has its settings back.
			 Presse is now called Presse / Une. u undoes.
			 Presse: 1 source is no longer in a folder. u undoes.
			 Presse / Une: 3 sources are no longer in a folder. u undoes.
			 The folder Presse / Une is as it was.
			 Le Quotidien has moved to https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html. u undoes.
			 2 sources have moved, the last one, Le Quotidien, to https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html. u undoes.
			 13 sources have moved, the last one, Le Quotidien, to https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html. u undoes.
			 Writing…
			 Written: 2023-10-02 Le pont rouvre.md (1 article). u undoes. Folder: /home/jeanne
			 Written: 2023-10-02 Favoris.epub (1,250 articles). u undoes. Folder: /home/jeanne/lectures
			 Undone, file deleted: 2023-10-02 Le pont rouvre.md
			 The file has changed since and stays: 2023-10-02 Le pont rouvre.md
			 wl-copy: done, nothing printed.
			 grep -q pont: exit status 1, nothing printed.
			 sleep 1000: stopped after 120 s, nothing printed.
			 traduire: ended (SIGKILL), nothing printed.
			 Le Quotidien keeps its old address.
			 Nothing new (1 source).
			 1 new headline (2 sources).
			 2,500 new headlines (12 sources, 3 failed).
			 None of the 2 sources answered. https://lequotidien.example/rubriques/economie/budget-rectificatif-2023.html answers 410: this feed is gone."
		`);
	});

	test.each([20, 40, 60, 80, 120])('takes two rows at most and stays within %d columns', (columns) => {
		for (const language of ['fr', 'en'] as const) {
			for (const rows of all.map((notice) => said(notice, language, columns))) {
				expect(rows.length).toBeLessThanOrEqual(2);
				expect(Math.max(...rows.map((row) => stringWidth(row)))).toBeLessThanOrEqual(columns);
			}
		}
	});

	test('keeps its advice in a narrow window, on a row of its own', () => {
		expect(said({type: 'problem', problem: gone}, 'fr', 80)).toMatchInlineSnapshot(`
			[
			  " https://lequotidien.example/rubriques/eco… répond 410 : ce flux n’existe plus.",
			  " Cherchez sur le site l’adresse d’un autre flux.",
			]
		`);
	});
});
