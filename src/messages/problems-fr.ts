import type {Messages, ProblemTable} from './messages.ts';
import {queryUnclearFr} from './query.ts';
import {countsIn, fileName, hostOf, withFolder} from './wording.ts';

const {count} = countsIn('fr-FR');

/** What went wrong and what to try, in French. */
export const problemsFr = (times: Pick<Messages['time'], 'toMinute'>): ProblemTable => ({
	'not-an-address': ({address}) => ({
		what: `« ${address} » n’est ni une adresse ni un fichier.`,
		advice: 'Une adresse commence par https:// ; vérifiez-la.',
	}),
	'file-missing': ({path}) => ({what: `Le fichier ${path} n’existe pas.`, advice: 'Vérifiez le chemin.'}),
	'file-unwritable': ({path, code}) => ({
		what: `Le fichier ${path} ne s’écrit pas (${code}).`,
		advice: code === 'ENOSPC' ? 'Faites de la place sur le disque.' : 'Vérifiez le dossier et ses droits.',
	}),
	'output-unwritable': ({code}) => ({
		what: `La sortie ne s’écrit pas (${code}).`,
		advice: 'Vérifiez où elle mène et la place qui reste.',
	}),
	'file-unreadable': ({path, code}) => ({
		what: `Le fichier ${path} ne se lit pas (${code}).`,
		advice: 'Vérifiez ses droits.',
	}),
	'book-to-terminal': () => ({
		what: 'Un EPUB ne se lit pas à l’écran.',
		advice: 'Nommez un fichier à écrire : -o FICHIER.epub',
	}),
	'nothing-to-export': () => ({
		what: 'Il n’y a aucun article à écrire.',
		advice: 'b garde un article en favori ; ou nommez-en : actus export ID…',
	}),
	'host-unknown': ({url}) => ({
		what: `${hostOf(url)} est introuvable.`,
		advice: 'Vérifiez l’adresse et le réseau, puis réessayez.',
	}),
	'host-refused': ({url}) => ({
		what: `${hostOf(url)} refuse la connexion.`,
		advice: 'Le site est sans doute en panne ; réessayez plus tard.',
	}),
	'connection-lost': ({url, detail}) => ({
		what: `La connexion avec ${hostOf(url)} a échoué (${detail}).`,
		advice: 'Vérifiez le réseau, puis réessayez.',
	}),
	'broken-answer': ({url}) => ({
		what: `${hostOf(url)} a envoyé une réponse abîmée.`,
		advice: 'Réessayez plus tard.',
	}),
	certificate: ({url, detail}) => ({
		what: `Le certificat de ${hostOf(url)} n’est pas valable (${detail}).`,
		advice: 'Rien n’a été lu ; vérifiez l’adresse et l’heure de la machine.',
	}),
	'timed-out': ({url, seconds}) => ({
		what: `${hostOf(url)} n’a pas répondu en ${count(seconds)} s.`,
		advice: 'Réessayez plus tard.',
	}),
	'too-large': ({url, megabytes}) => ({
		what: `${url} dépasse ${count(megabytes)} Mo.`,
		advice: 'Ce n’est sans doute ni un flux ni un article ; vérifiez l’adresse.',
	}),
	'too-many-redirects': ({url}) => ({
		what: `${url} renvoie sans fin d’une adresse à l’autre.`,
		advice: 'Cherchez la nouvelle adresse de cette source.',
	}),
	'redirect-refused': ({url, to}) => ({
		what: `${url} renvoie vers ${to} : refusé.`,
		advice: 'Si cette adresse est la bonne, ajoutez-la vous-même avec a.',
	}),
	'http-status': ({url, status}) => ({
		what: `${url} répond ${status}.`,
		advice:
			status === 401 || status === 403
				? `${status === 401 ? 'Le site demande un compte' : 'Le site refuse ; s’il veut un compte'} : e dans les sources, ou actus add ADRESSE --user NOM.`
				: status === 404 || status === 410
					? 'L’adresse a sans doute changé ; cherchez la nouvelle sur le site.'
					: 'Le site est sans doute en panne ; réessayez plus tard.',
	}),
	'feed-gone': ({url}) => ({
		what: `${url} répond 410 : ce flux n’existe plus.`,
		advice: 'Cherchez sur le site l’adresse d’un autre flux.',
	}),
	'told-to-wait': ({url, until}) => ({
		what: `${hostOf(url)} demande d’attendre jusqu’au ${times.toMinute(until, undefined)}.`,
		advice: 'actus réessaiera de lui-même.',
	}),
	'page-busy': ({url, until}) => ({
		what: `${hostOf(url)} demande d’attendre jusqu’au ${times.toMinute(until, undefined)}.`,
		advice: 'Redemandez l’article ensuite.',
	}),
	'page-refused': ({to}) => ({
		what: `La page de l’article mène à ${to} : refusé.`,
		advice: 'Si cette adresse est la bonne, ouvrez-la dans le navigateur.',
	}),
	'site-busy': ({url, until}) => ({
		what: `${hostOf(url)} demande d’attendre jusqu’au ${times.toMinute(until, undefined)}.`,
		advice: 'Ajoutez l’adresse ensuite.',
	}),
	'no-source-found': ({url}) => ({
		what: `Ni flux, ni titres datés à l’adresse ${url}.`,
		advice: 'Essayez une rubrique du site, ou l’adresse de son flux.',
	}),
	'not-a-feed': ({url}) => ({
		what: `${url} n’est pas un flux lisible.`,
		advice: 'Cherchez sur le site l’adresse de son flux RSS ou Atom.',
	}),
	'page-not-feed': ({url}) => ({
		what: `${url} est une page, non un flux.`,
		advice: 'Cherchez sur le site l’adresse de son flux RSS ou Atom.',
	}),
	'no-headlines': ({url}) => ({
		what: `Aucun titre ne se lit plus sur la page ${url}.`,
		advice: 'Ouvrez-la avec o ; une autre page du site les montre peut-être.',
	}),
	'no-article-found': ({url}) => ({
		what: `Aucun article à lire dans ${url}.`,
		advice: 'C’est peut-être un sommaire ou une vidéo ; voyez dans le navigateur.',
	}),
	'not-an-article': ({url}) => ({
		what: `${url} n’est ni une page ni un texte.`,
		advice: 'Ouvrez-le avec un autre programme.',
	}),
	'not-a-picture': ({url}) => ({
		what: `${url} n’est pas une image qui puisse être montrée.`,
		advice: 'Ouvrez l’adresse dans le navigateur.',
	}),
	'not-a-source-list': ({url}) => ({
		what: `${url} n’est pas une liste de sources.`,
		advice: 'Exportez-les en OPML depuis l’autre lecteur.',
	}),
	'not-a-bookmark-list': ({url}) => ({
		what: `${url} n’a pas de favoris qu’actus sache lire.`,
		advice: 'Donnez-lui l’export de l’autre service, ou un fichier avec une adresse par ligne.',
	}),
	'no-such-article': ({id}) => ({
		what: `Aucun article « ${id} ».`,
		advice: 'Les identifiants se lisent avec actus list --json.',
	}),
	'no-such-source': ({name}) => ({what: `Aucune source « ${name} ».`, advice: 'Voyez actus sources.'}),
	'ambiguous-source': ({name, candidates}) => ({
		what: `« ${name} » désigne plusieurs sources : ${candidates.join(', ')}.`,
		advice: 'Donnez l’adresse entière.',
	}),
	'query-unclear': queryUnclearFr,
	'no-such-view': ({name, views}) => ({
		what: `Aucune vue « ${name} ».`,
		advice: `Il y a : ${views.join(' ; ')}.`,
	}),
	'no-such-folder': ({name, folders}) => ({
		what: `Aucun dossier « ${name} ».`,
		advice:
			folders.length === 0
				? 'Rien n’est encore rangé en dossiers : e, dans les sources du lecteur.'
				: `Il y a : ${folders.join(' ; ')}.`,
	}),
	'ambiguous-folder': ({name, folders}) => ({
		what: `« ${name} » désigne plusieurs dossiers : ${folders.join(' ; ')}.`,
		advice: 'Donnez le chemin entier.',
	}),
	'no-new-address': ({title}) => ({
		what: `Aucune autre adresse n’est connue pour ${title}.`,
		advice: 'Donnez-la : actus move SOURCE ADRESSE.',
	}),
	'already-followed': ({title, url}) => ({
		what: `${title} est déjà suivie à l’adresse ${url}.`,
		advice: 'Une source ne se suit qu’une fois.',
	}),
	'no-subscriptions': () => ({
		what: 'Vous ne suivez encore aucune source.',
		advice: 'Ajoutez-en une : actus add ADRESSE.',
	}),
	'conf-broken': ({file, aside, isRestored}) => ({
		what: `${fileName(file)} était illisible ; gardé sous ${fileName(aside)}.`,
		advice: withFolder(
			isRestored ? 'La dernière bonne copie a été reprise.' : 'Il n’y avait pas de copie à reprendre.',
			'Dossier : ',
			file,
		),
	}),
	'conf-unwritable': ({file, code}) => ({
		what: `${file} ne s’écrit pas (${code}).`,
		advice: 'Vérifiez les droits et la place ; vos marques restent dans la bibliothèque en attendant.',
	}),
	'library-broken': ({file, aside}) => ({
		what: `La bibliothèque ${fileName(file)} était abîmée ; gardée sous ${fileName(aside)}.`,
		advice: withFolder(
			'Une nouvelle a été faite ; R la remplit, vos marques sont gardées.',
			'Dossier : ',
			file,
		),
	}),
	'library-unusable': ({file, code}) => ({
		what: `La bibliothèque ${file} ne s’ouvre pas (${code}).`,
		advice: 'Vérifiez les droits et la place de ce dossier.',
	}),
	'command-failed': ({program, detail}) => ({
		what: `La commande ${program}, qui devait donner un secret, a échoué (${detail}).`,
		advice: 'Essayez-la dans le terminal : son secret est la première ligne qu’elle écrit.',
	}),
	'nobody-to-ask': () => ({
		what: 'Le secret ne peut être demandé : il n’y a pas de terminal.',
		advice: 'Nommez une commande qui le donne : --password-command COMMANDE.',
	}),
	'browser-failed': ({url}) => ({
		what: `Aucun navigateur n’a pu ouvrir ${url}.`,
		advice: 'Nommez-en un dans la variable BROWSER, ou copiez le lien avec y.',
	}),
	'not-a-web-address': ({url}) => ({what: `${url} n’est pas une adresse du web.`, advice: 'y la copie.'}),
	unexpected: ({logFile}) => ({
		what: 'Une erreur imprévue est survenue ; c’est un défaut d’actus.',
		advice: `Elle est notée dans ${logFile}.`,
	}),
	'wrong-usage': ({word, reason, others = []}) => ({
		what: {
			'unknown-command': `Commande inconnue : « ${word} ».`,
			'unknown-option': `Option inconnue : « ${word} ».`,
			'missing-value': `L’option « ${word} » attend une valeur.`,
			'bad-value': `Valeur impossible : « ${word} »${others.length > 0 ? ` (attendu : ${others.join(', ')})` : ''}.`,
			'missing-argument': `Il manque quelque chose après « ${word} ».`,
			'missing-flag': `« ${word} » attend l’une de ces options : ${others.join(', ')}.`,
			conflict: `« ${word} » et « ${others.join(' », « ')} » ne vont pas ensemble.`,
			'too-many-arguments': `« ${word} » est de trop.`,
		}[reason],
		advice: 'Voyez actus --help.',
	}),
});
