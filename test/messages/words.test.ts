import {describe, expect, test} from 'vitest';
import {en} from '../../src/messages/en.ts';
import {fr} from '../../src/messages/fr.ts';
import type {Messages} from '../../src/messages/messages.ts';
import {wordsIn} from '../../src/messages/words.ts';
import type {ProblemKind, ProblemRecord, ProblemValues} from '../../src/model/problem.ts';
import {queryFaults} from '../../src/model/query.ts';

type Leaf = {readonly path: string; readonly value: unknown};

const leaves = (value: unknown, path = ''): readonly Leaf[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`))
		: [{path, value}];

/** Words that are the same in both languages. */
const same = new Set([
	...['rss', 'atom', 'rdf', 'json', 'page'].map((kind) => `kinds.${kind}`),
	...['up', 'down', 'left', 'right', 'tab'].map((key) => `keyNames.${key}`),
	'commands.sources',
	'article.image',
	'article.noPreview',
	'picks.title',
]);

const french = leaves(fr);
const english = leaves(en);

describe('the words', () => {
	test('have the same shape in both languages', () => {
		const shape = (all: readonly Leaf[]) => all.map(({path, value}) => `${path}: ${typeof value}`).sort();
		expect(shape(french)).toEqual(shape(english));
		expect(french.length).toBeGreaterThan(150);
	});

	test('take the same values in both languages', () => {
		const arity = (all: readonly Leaf[]) =>
			Object.fromEntries(all.map(({path, value}) => [path, typeof value === 'function' ? value.length : -1]));
		expect(arity(french)).toEqual(arity(english));
	});

	test('are said in each language, but those that are the same', () => {
		const other = new Map(english.map(({path, value}) => [path, value]));
		const alike = french
			.filter(({path, value}) => typeof value === 'string' && value === other.get(path))
			.map(({path}) => path);
		expect(alike.filter((path) => !same.has(path))).toEqual([]);
	});

	test('are there', () => {
		for (const {path, value} of [...french, ...english]) {
			if (typeof value === 'string' && path !== 'article.noPreview')
				expect([path, value]).toEqual([path, expect.stringMatching(/\S/)]);
		}
	});

	test('in French have their own spaces and apostrophes', () => {
		const strings = french.flatMap(({path, value}) =>
			typeof value === 'string' && path !== 'cli.usage' ? [{path, value}] : [],
		);
		expect(strings.filter(({value}) => /\w'\w|\.\.\./.test(value))).toEqual([]);
	});

	test('are chosen by language', () => {
		expect(wordsIn('fr')).toBe(fr);
		expect(wordsIn('en')).toBe(en);
	});
});

const url = 'https://lequotidien.example/flux.xml';

/** One of each; a new kind does not compile until it has its line here. */
const problems: {readonly [Kind in ProblemKind]: readonly ProblemValues[Kind][]} = {
	'not-an-address': [{address: 'n’importe quoi'}],
	'file-missing': [{path: '/tmp/flux.xml'}],
	'file-unreadable': [{path: '/tmp/flux.xml', code: 'EACCES'}],
	'file-unwritable': [{path: '/tmp/flux.xml', code: 'ENOSPC'}],
	'output-unwritable': [{code: 'ENOSPC'}],
	'book-to-terminal': [{}],
	'nothing-to-export': [{}],
	'host-unknown': [{url}],
	'host-refused': [{url}],
	'connection-lost': [{url, detail: 'ECONNRESET'}],
	'broken-answer': [{url}],
	certificate: [{url, detail: 'CERT_HAS_EXPIRED'}],
	'timed-out': [{url, seconds: 15}],
	'too-large': [{url, megabytes: 20}],
	'too-many-redirects': [{url}],
	'redirect-refused': [{url, to: 'http://127.0.0.1/'}],
	'http-status': [401, 403, 404, 500].map((status) => ({url, status})),
	'feed-gone': [{url}],
	'told-to-wait': [{url, until: Date.parse('2023-10-02T15:00:00Z')}],
	'page-busy': [{url, until: Date.parse('2023-10-02T15:00:00Z')}],
	'site-busy': [{url, until: Date.parse('2023-10-02T15:00:00Z')}],
	'no-source-found': [{url}],
	'page-refused': [{url, to: 'http://127.0.0.1/'}],
	'not-a-feed': [{url}],
	'page-not-feed': [{url}],
	'no-headlines': [{url}],
	'no-article-found': [{url}],
	'not-an-article': [{url}],
	'not-a-picture': [{url: 'https://journal.example/photo.jpg'}],
	'not-a-source-list': [{url}],
	'not-a-bookmark-list': [{url: 'file:///tmp/favoris.csv'}],
	'no-such-article': [{id: 'abc_123'}],
	'no-such-source': [{name: 'Le Quotidien'}],
	'ambiguous-source': [{name: 'Le', candidates: ['Le Quotidien', 'Le Soir']}],
	'query-unclear': queryFaults.map((why) => ({text: 'budget titer:loi', why, said: 'titer', at: 7})),
	'no-such-view': [{name: 'Climat', views: ['Aujourd’hui', 'Montagne']}],
	'no-such-folder': [
		{name: 'Presse', folders: ['Économie', 'Régions / Nord']},
		{name: 'Presse', folders: []},
	],
	'ambiguous-folder': [{name: 'Une', folders: ['Presse / Une', 'Régions / Une']}],
	'no-new-address': [{title: 'Le Quotidien'}],
	'already-followed': [{title: 'Le Quotidien', url}],
	'no-subscriptions': [{}],
	'conf-broken': [true, false].map((isRestored) => ({
		file: 'settings.json',
		aside: 'settings.broken.json',
		isRestored,
	})),
	'conf-unwritable': [{file: 'settings.json', code: 'EACCES'}],
	'library-broken': [{file: 'library.db', aside: 'library.broken.db'}],
	'library-unusable': [{file: 'library.db', code: 'SQLITE_CANTOPEN'}],
	'command-failed': [{program: 'pass', detail: '1'}],
	'nobody-to-ask': [{}],
	'browser-failed': [{url}],
	'not-a-web-address': [{url: 'mailto:moi@exemple.fr'}],
	unexpected: [{logFile: '/home/moi/actus.log'}],
	'wrong-usage': [
		...(
			[
				'unknown-command',
				'unknown-option',
				'missing-value',
				'bad-value',
				'missing-argument',
				'too-many-arguments',
			] as const
		).map((reason) => ({word: '--mot', reason})),
		{word: 'mark', reason: 'missing-flag', others: ['--read', '--unread']},
		{word: '--read', reason: 'conflict', others: ['--unread']},
	],
};

const records = Object.entries(problems).flatMap(([kind, all]) =>
	all.map((values) => ({kind, values}) as ProblemRecord),
);

/** All of them as lines; the hour is that of the machine. */
const told = (words: Messages): string =>
	records
		.map((record) => Object.values(words.problem(record)).join(' ').trim())
		.join('\n')
		.replace(/\b\d?\d(\/10\/| Oct )2023 (à|at) \d\d:\d\d/g, 'JJ$1AAAA $2 HH:MM');

describe('every problem', () => {
	test.each(records)('$kind is a sentence and what to try, in each language', (record) => {
		for (const words of [fr, en]) {
			const {what, advice} = words.problem(record);
			expect(what).toMatch(/^\S.*[.!?)]$/u);
			expect(advice).toMatch(/^(\S.*[.!?]|\S.*)?$/u);
			expect(`${what} ${advice}`).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
		}
		expect(fr.problem(record).what).not.toBe(en.problem(record).what);
	});

	test('is said in French', () => {
		expect(told(fr)).toMatchInlineSnapshot(`
			"« n’importe quoi » n’est ni une adresse ni un fichier. Une adresse commence par https:// ; vérifiez-la.
			Le fichier /tmp/flux.xml n’existe pas. Vérifiez le chemin.
			Le fichier /tmp/flux.xml ne se lit pas (EACCES). Vérifiez ses droits.
			Le fichier /tmp/flux.xml ne s’écrit pas (ENOSPC). Faites de la place sur le disque.
			La sortie ne s’écrit pas (ENOSPC). Vérifiez où elle mène et la place qui reste.
			Un EPUB ne se lit pas à l’écran. Nommez un fichier à écrire : -o FICHIER.epub
			Il n’y a aucun article à écrire. b garde un article en favori ; ou nommez-en : actus export ID…
			lequotidien.example est introuvable. Vérifiez l’adresse et le réseau, puis réessayez.
			lequotidien.example refuse la connexion. Le site est sans doute en panne ; réessayez plus tard.
			La connexion avec lequotidien.example a échoué (ECONNRESET). Vérifiez le réseau, puis réessayez.
			lequotidien.example a envoyé une réponse abîmée. Réessayez plus tard.
			Le certificat de lequotidien.example n’est pas valable (CERT_HAS_EXPIRED). Rien n’a été lu ; vérifiez l’adresse et l’heure de la machine.
			lequotidien.example n’a pas répondu en 15 s. Réessayez plus tard.
			https://lequotidien.example/flux.xml dépasse 20 Mo. Ce n’est sans doute ni un flux ni un article ; vérifiez l’adresse.
			https://lequotidien.example/flux.xml renvoie sans fin d’une adresse à l’autre. Cherchez la nouvelle adresse de cette source.
			https://lequotidien.example/flux.xml renvoie vers http://127.0.0.1/ : refusé. Si cette adresse est la bonne, ajoutez-la vous-même avec a.
			https://lequotidien.example/flux.xml répond 401. Le site demande un compte : e dans les sources, ou actus add ADRESSE --user NOM.
			https://lequotidien.example/flux.xml répond 403. Le site refuse ; s’il veut un compte : e dans les sources, ou actus add ADRESSE --user NOM.
			https://lequotidien.example/flux.xml répond 404. L’adresse a sans doute changé ; cherchez la nouvelle sur le site.
			https://lequotidien.example/flux.xml répond 500. Le site est sans doute en panne ; réessayez plus tard.
			https://lequotidien.example/flux.xml répond 410 : ce flux n’existe plus. Cherchez sur le site l’adresse d’un autre flux.
			lequotidien.example demande d’attendre jusqu’au JJ/10/AAAA à HH:MM. actus réessaiera de lui-même.
			lequotidien.example demande d’attendre jusqu’au JJ/10/AAAA à HH:MM. Redemandez l’article ensuite.
			lequotidien.example demande d’attendre jusqu’au JJ/10/AAAA à HH:MM. Ajoutez l’adresse ensuite.
			Ni flux, ni titres datés à l’adresse https://lequotidien.example/flux.xml. Essayez une rubrique du site, ou l’adresse de son flux.
			La page de l’article mène à http://127.0.0.1/ : refusé. Si cette adresse est la bonne, ouvrez-la dans le navigateur.
			https://lequotidien.example/flux.xml n’est pas un flux lisible. Cherchez sur le site l’adresse de son flux RSS ou Atom.
			https://lequotidien.example/flux.xml est une page, non un flux. Cherchez sur le site l’adresse de son flux RSS ou Atom.
			Aucun titre ne se lit plus sur la page https://lequotidien.example/flux.xml. Ouvrez-la avec o ; une autre page du site les montre peut-être.
			Aucun article à lire dans https://lequotidien.example/flux.xml. C’est peut-être un sommaire ou une vidéo ; voyez dans le navigateur.
			https://lequotidien.example/flux.xml n’est ni une page ni un texte. Ouvrez-le avec un autre programme.
			https://journal.example/photo.jpg n’est pas une image qui puisse être montrée. Ouvrez l’adresse dans le navigateur.
			https://lequotidien.example/flux.xml n’est pas une liste de sources. Exportez-les en OPML depuis l’autre lecteur.
			file:///tmp/favoris.csv n’a pas de favoris qu’actus sache lire. Donnez-lui l’export de l’autre service, ou un fichier avec une adresse par ligne.
			Aucun article « abc_123 ». Les identifiants se lisent avec actus list --json.
			Aucune source « Le Quotidien ». Voyez actus sources.
			« Le » désigne plusieurs sources : Le Quotidien, Le Soir. Donnez l’adresse entière.
			« titer: » n’est pas un champ (signe 8). Champs : titre, auteur, source, dossier, tag, depuis, avant, après, le, accès, est. Entre guillemets, ce sont des mots.
			Il manque quelque chose après « titer » (signe 8). Sans espace : titre:budget.
			« titer » n’est ni un jour ni une durée (signe 8). Par exemple 30/09/2023, 2023-09, hier, aujourd’hui ; depuis:2j, 12h, 3sem, 1mois.
			« titer » n’est pas un accès (signe 8). Ce peut être libre, coupé, abonnés ou inconnu.
			« titer » n’est pas un état (signe 8). Ce peut être lu, non-lu ou favori.
			« titer » n’a rien à relier ou à écarter (signe 8). Par exemple : foot OU rugby, -sport.
			Aucune vue « Climat ». Il y a : Aujourd’hui ; Montagne.
			Aucun dossier « Presse ». Il y a : Économie ; Régions / Nord.
			Aucun dossier « Presse ». Rien n’est encore rangé en dossiers : e, dans les sources du lecteur.
			« Une » désigne plusieurs dossiers : Presse / Une ; Régions / Une. Donnez le chemin entier.
			Aucune autre adresse n’est connue pour Le Quotidien. Donnez-la : actus move SOURCE ADRESSE.
			Le Quotidien est déjà suivie à l’adresse https://lequotidien.example/flux.xml. Une source ne se suit qu’une fois.
			Vous ne suivez encore aucune source. Ajoutez-en une : actus add ADRESSE.
			settings.json était illisible ; gardé sous settings.broken.json. La dernière bonne copie a été reprise.
			settings.json était illisible ; gardé sous settings.broken.json. Il n’y avait pas de copie à reprendre.
			settings.json ne s’écrit pas (EACCES). Vérifiez les droits et la place ; vos marques restent dans la bibliothèque en attendant.
			La bibliothèque library.db était abîmée ; gardée sous library.broken.db. Une nouvelle a été faite ; R la remplit, vos marques sont gardées.
			La bibliothèque library.db ne s’ouvre pas (SQLITE_CANTOPEN). Vérifiez les droits et la place de ce dossier.
			La commande pass, qui devait donner un secret, a échoué (1). Essayez-la dans le terminal : son secret est la première ligne qu’elle écrit.
			Le secret ne peut être demandé : il n’y a pas de terminal. Nommez une commande qui le donne : --password-command COMMANDE.
			Aucun navigateur n’a pu ouvrir https://lequotidien.example/flux.xml. Nommez-en un dans la variable BROWSER, ou copiez le lien avec y.
			mailto:moi@exemple.fr n’est pas une adresse du web. y la copie.
			Une erreur imprévue est survenue ; c’est un défaut d’actus. Elle est notée dans /home/moi/actus.log.
			Commande inconnue : « --mot ». Voyez actus --help.
			Option inconnue : « --mot ». Voyez actus --help.
			L’option « --mot » attend une valeur. Voyez actus --help.
			Valeur impossible : « --mot ». Voyez actus --help.
			Il manque quelque chose après « --mot ». Voyez actus --help.
			« --mot » est de trop. Voyez actus --help.
			« mark » attend l’une de ces options : --read, --unread. Voyez actus --help.
			« --read » et « --unread » ne vont pas ensemble. Voyez actus --help."
		`);
	});

	test('is said in English', () => {
		expect(told(en)).toMatchInlineSnapshot(`
			"“n’importe quoi” is neither an address nor a file. An address begins with https://; check it.
			There is no file /tmp/flux.xml. Check the path.
			The file /tmp/flux.xml cannot be read (EACCES). Check its permissions.
			The file /tmp/flux.xml cannot be written (ENOSPC). Make room on the disk.
			The output cannot be written (ENOSPC). Check where it leads and the space that is left.
			An EPUB is not for the screen. Name a file to write: -o FILE.epub
			There is no article to write. b keeps an article as a bookmark; or name some: actus export ID…
			lequotidien.example cannot be found. Check the address and the network, then try again.
			lequotidien.example refuses the connection. The site is probably down; try again later.
			The connection to lequotidien.example failed (ECONNRESET). Check the network, then try again.
			lequotidien.example sent a damaged answer. Try again later.
			The certificate of lequotidien.example is not valid (CERT_HAS_EXPIRED). Nothing was read; check the address and this machine’s clock.
			lequotidien.example did not answer within 15 s. Try again later.
			https://lequotidien.example/flux.xml is larger than 20 MB. It is probably neither a feed nor an article; check the address.
			https://lequotidien.example/flux.xml leads from one address to the next without end. Look for the source’s new address.
			https://lequotidien.example/flux.xml leads to http://127.0.0.1/: refused. If that address is right, add it yourself with a.
			https://lequotidien.example/flux.xml answers 401. The site asks for an account: e in the sources, or actus add ADDRESS --user NAME.
			https://lequotidien.example/flux.xml answers 403. The site refuses; if it wants an account: e in the sources, or actus add ADDRESS --user NAME.
			https://lequotidien.example/flux.xml answers 404. The address has probably changed; look for the new one on the site.
			https://lequotidien.example/flux.xml answers 500. The site is probably down; try again later.
			https://lequotidien.example/flux.xml answers 410: this feed is gone. Look on the site for the address of another feed.
			lequotidien.example asks to wait until JJ Oct AAAA at HH:MM. actus will try again by itself.
			lequotidien.example asks to wait until JJ Oct AAAA at HH:MM. Ask for the article again after that.
			lequotidien.example asks to wait until JJ Oct AAAA at HH:MM. Add the address after that.
			Neither a feed nor dated headlines at https://lequotidien.example/flux.xml. Try a section of the site, or the address of its feed.
			The article’s page leads to http://127.0.0.1/: refused. If that address is right, open it in the browser.
			https://lequotidien.example/flux.xml is not a feed that can be read. Look on the site for the address of its RSS or Atom feed.
			https://lequotidien.example/flux.xml is a page, not a feed. Look on the site for the address of its RSS or Atom feed.
			No headline can be read on the page https://lequotidien.example/flux.xml any more. Open it with o; another page of the site may show them.
			There is no article to read in https://lequotidien.example/flux.xml. It may be a front page or a video; open it in the browser.
			https://lequotidien.example/flux.xml is neither a page nor a text. Open it with another program.
			https://journal.example/photo.jpg is no picture that can be shown. Open the address in the browser.
			https://lequotidien.example/flux.xml is no list of sources. Export them as OPML from the other reader.
			file:///tmp/favoris.csv has no bookmarks that actus could read. Give it the other service’s export, or a file with an address a line.
			There is no article “abc_123”. actus list --json shows the ids.
			There is no source “Le Quotidien”. See actus sources.
			“Le” may be any of these: Le Quotidien, Le Soir. Give the whole address.
			“titer:” is no field (character 8). Fields: title, author, source, folder, tag, since, before, after, on, access, is. In quotes, they are words.
			Something is missing after “titer” (character 8). Without a space: title:budget.
			“titer” is neither a day nor an age (character 8). Such as 30/09/2023, 2023-09, yesterday, today; since:2d, 12h, 3w, 1month.
			“titer” is no access (character 8). It can be free, cut, subscribers or unknown.
			“titer” is no state (character 8). It can be read, unread or bookmarked.
			“titer” has nothing to join or to leave out (character 8). Such as: football OR rugby, -sport.
			There is no view “Climat”. There are: Aujourd’hui; Montagne.
			There is no folder “Presse”. There are: Économie; Régions / Nord.
			There is no folder “Presse”. No source is in a folder yet: e, in the reader’s sources.
			“Une” may be any of these: Presse / Une; Régions / Une. Give the whole path.
			No other address is known for Le Quotidien. Give it: actus move SOURCE ADDRESS.
			Le Quotidien is followed already, at https://lequotidien.example/flux.xml. A source can be followed only once.
			You follow no source yet. Add one: actus add ADDRESS.
			settings.json could not be read; kept as settings.broken.json. The last good copy was restored.
			settings.json could not be read; kept as settings.broken.json. There was no copy to restore.
			settings.json cannot be written (EACCES). Check permissions and disk space; your marks stay in the library meanwhile.
			The library library.db was damaged; kept as library.broken.db. A new one was made; R fills it, your marks are kept.
			The library library.db cannot be opened (SQLITE_CANTOPEN). Check the folder’s permissions and disk space.
			The command pass, which was to give a secret, failed (1). Try it in the terminal: its secret is the first line that it prints.
			The secret cannot be asked for: there is no terminal. Name a command that gives it: --password-command COMMAND.
			No browser could open https://lequotidien.example/flux.xml. Name one in the variable BROWSER, or copy the link with y.
			mailto:moi@exemple.fr is not a web address. y copies it.
			Something unexpected went wrong; it is a fault of actus. It is noted in /home/moi/actus.log.
			Unknown command: “--mot”. See actus --help.
			Unknown option: “--mot”. See actus --help.
			The option “--mot” needs a value. See actus --help.
			Impossible value: “--mot”. See actus --help.
			Something is missing after “--mot”. See actus --help.
			“--mot” is one too many. See actus --help.
			“mark” needs one of these options: --read, --unread. See actus --help.
			“--read” and “--unread” do not go together. See actus --help."
		`);
	});
});
