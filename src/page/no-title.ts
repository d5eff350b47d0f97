/*
 * What links and lines say that lead on, back, out or aside. Headlines begin with the same words (« Toutes les écoles
 * fermées », « Retour à Kiev »), so each is told by all that it says, or by a beginning that no headline has.
 */

const things =
	'(?:actus?|actualités?|articles?|infos?|informations|news|vidéos?|dépêches?|brèves?|communiqués?|publications?|rubriques?|archives?|dossiers?|résultats?|unes?|nouvelles?|billets?|photos?|événements?|commentaires?|chroniques?|éditions?|annonces?|thèmes?|sujets?|titres?)';

const months =
	'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december';

const wholly: readonly string[] = [
	"(?:lire|voir|découvrir|afficher|consulter|écouter|regarder|charger|en savoir|en lire|en voir)(?: (?:la suite|plus|tout|aussi|également|le|la|les|l[’'](?:article|intégralité|enquête|entretien|interview|analyse|édito|info|actu|actualité)|cet?|cette|ce|en entier|en détail|article|vidéo|" +
		things +
		'|communiqué|dossier|complet|intégralité))*',
	`(?:voir |lire |accéder à |retrouvez |consulter )?(?:tou(?:te)?s?) (?:les|nos|ses|l[’'])? ?(?:dernières? |derniers? )?${things}(?:[ ,].{0,40})?`,
	`(?:plus|davantage|autres|d[’']autres) (?:d[’']|de |récents? |anciens? )?${things}(?: .{0,30})?`,
	`${things} (?:plus )?(?:récente?s?|ancien(?:ne)?s?|suivante?s?|précédente?s?)(?: .{0,40})?`,
	'(?:page |article )?(?:suivante?s?|précédente?s?)(?: .{0,40})?',
	'page \\d+(?: (?:sur|of|/) \\d+)?',
	"retour(?: (?:à|en|vers|au|aux))?(?: (?:l[’']accueil|la liste|la une|la page|haut|sommaire|début|accueil).{0,40})?",
	"(?:accueil|sommaire|connexion|déconnexion|inscription|contact|contactez-nous|nous contacter|partager|commenter|réagir|imprimer|publicité|annonce|recherche|rechercher|menu|fermer|suivre|plan du site|mentions légales(?: .{0,60})?|conditions (?:générales|d[’']utilisation)(?: .{0,60})?|politique de confidentialité(?: .{0,60})?|gestion des cookies|qui sommes-nous ?\\??|newsletters?|abonnés?|premium|références)",
	"(?:se connecter|s[’']inscrire|s[’']identifier|mon compte|partager (?:sur|par|cet?) .{0,30})",
	'(?:read|see|view|show|load|watch|listen to) (?:more|all|full|the full|next|the rest|it|now)(?: (?:story|article|post|posts|stories|news|here|of .{0,40}|from .{0,40}|in .{0,40}|about .{0,40}|on .{0,40}))?',
	'(?:next|previous|older|newer|earlier|more|latest|all|back)(?: (?:page|posts?|stories|story|articles?|entries|news|updates|results|this (?:week|month|year)|to .{0,40}|from .{0,40}))?(?:: .{0,40})?',
	'(?:home|about(?: us)?|contact(?: us)?|log ?in|log ?out|sign ?(?:in|up|out)|register|share(?: (?:this|on) .{0,30})?|comments?|reply|print|search|menu|close|follow(?: us)?|skip to .{0,40}|terms(?: .{0,40})?|privacy(?: .{0,40})?|advertisement)',
	'(?:t[ée]l[ée]charger|download|ouvrir|open)(?: (?:le |the )?(?:pdf|fichier|document|communiqué|dossier|bulletin|file))?',
	// Names of files
	'[\\w.+%-]+(?:\\.[a-z]\\w{0,4}|/)',
	'\\d+ (?:commentaires?|réactions?|comments?|partages?|shares?|likes?|points?|min(?:utes?)?(?: (?:de lecture|read))?)',
	'(?:aucun|no|un|pas de) comment\\w*',
	// Archives by month, calendars
	`(?:${months}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: \\d{4})?(?: ?\\(?\\d+\\)?)?`,
	'[\\d\\s.…«»<>›‹→←|·-]+',
];

const begins = String.raw`(?:lire la suite|continue reading|read more|s[’']abonner|abonnez-vous|subscribe|inscrivez-vous|découvrez nos offres)(?!\p{L})|re ?: `;

const noTitle = new RegExp(`^(?:(?:${wholly.join('|')})[\\s.…»>→:›]*$|${begins})`, 'iu');

/** Whether a line says something that no article is called. */
export const isNoTitle = (line: string): boolean => noTitle.test(line.slice(0, 200));

const list = new RegExp(
	`^(?:(?:toutes? )?(?:les |nos |l[’']|our |the |all |latest |derni[èe]res? )?(?:${things}|blog|presse|espace presse|press(?: releases?| room)?|newsroom|communiqu[ée]s? de presse|posts?|stories|essays?|articles|agenda|events?|journal|contact|accueil|home|(?:actualit[ée]s? )?en continu))$`,
	'i',
);

/** Whether a page so headed is a list, or leads to others, and is no article. */
export const namesList = (heading: string): boolean =>
	isNoTitle(heading.trim()) || list.test(heading.replace(/\s+/g, ' ').trim());
