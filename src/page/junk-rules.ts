/** What a publisher puts between the paragraphs of an article that is none of it. Any of its tests suffices. */
export type JunkRule = {
	readonly why: string;
	/** Fits a word of the class or id of the box. */
	readonly named?: RegExp;
	/** Fits the whole text of a short block. */
	readonly says?: RegExp;
	/** The text alone proves nothing: the block must also be mostly links, or a label over a block that is. */
	readonly needs?: 'links' | 'links or a label over them';
};

/** A word of a class or id: names are written `inread-newsletter`, `inread__newsletter`, `InreadNewsletter`. */
const word = (...names: readonly string[]): RegExp =>
	new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?=$|[\\s_-])`);

/** A line made of nothing but these, of which at least one is an act of sharing. */
const acts =
	'partagez|partager?|envoyer|copier|copié|imprimer|enregistrer|sauvegarder|offrir|écouter|réagir|commenter|tweeter|tweet|share|print|save|copy|copied|listen|suivez|follow|ajouter|add';
const networks =
	'facebook|messenger|twitter|x|linkedin|instagram|whatsapp|telegram|bluesky|mastodon|pinterest|flipboard|youtube|tiktok|google|e-?mail|mail|courriel|rss';
const objects =
	"nous|us|news|article|lien|link|page|story|favoris|amis?|friend|plus tard|later|cet|cette|ce|les?|la|une?|à|aux|mes|vos|my|your|sur|par|via|this|the|on|by|with|in|to|a|et|and|ou|or|l[’']article";
const between = String.raw`(?:[\s:·|,/!.-]+|$)`;

export const junkRules: readonly JunkRule[] = [
	{
		why: 'Advertising, and the labels that stay behind when its script does not run.',
		named: word(
			'ads?',
			'advert\\w*',
			'pub',
			'publicites?',
			'dfp',
			'adslot',
			'adsense',
			'outbrain',
			'taboola',
			'teads',
			'sponsored',
			'native-?ad\\w*',
		),
		says: /^[-–—:.\s]*(?:publicités?|pub|annonces?|contenu sponsorisé|la suite (?:de l[’']article )?après (?:la|cette) publicité|(?:fermer|passer|masquer) la publicité|advertise?ments?|advertising|sponsored(?: content)?|(?:story|article) continues (?:below|after) (?:the )?advertise?ment|skip advertisement)[-–—:.\s]*$/i,
	},
	{
		why: 'Offers of newsletters stand between paragraphs and look like paragraphs.',
		named: word(
			'newsletters?',
			'nl-?box',
			'inscription-newsletter',
			'mailing-?list',
			'email-?signup',
			'signup-?box',
		),
		says: /^(?:(?:inscrivez|abonnez)-vous (?:gratuitement )?à (?:notre|nos|la|cette|l[’'])\s?(?:newsletters?|infolettres?|lettre)|(?:recevez|retrouvez) .{0,120}(?:par (?:e-?mail|courriel|mail)|boîte (?:mail|aux lettres|de réception)|newsletter|infolettre)|(?:la |notre |nos )?newsletters?(?: (?:gratuites?|quotidienne|hebdomadaire|de la rédaction))?$|(?:votre|saisissez votre) (?:adresse )?(?:e-?mail|courriel)|je m[’']inscris|s[’']inscrire|sign up (?:for|to) (?:our|the|my)? ?.{0,60}(?:newsletter|email|briefing)|(?:get|receive) .{0,120}(?:in your inbox|by email|newsletter)|subscribe to our newsletter|(?:enter )?your e-?mail(?: address)?$|vous pouvez (?:à tout moment )?vous désinscrire)/i,
	},
	{
		why: 'Links to other articles are not this one.',
		named: word(
			'lire-?aussi',
			'a-lire',
			'related',
			'relatedarticles?',
			'related-?(?:links|posts|stories|content)',
			'readmore',
			'read-also',
			'articles?-lies',
			'sur-le-meme-sujet',
			'meme-sujet',
			'most-?(?:read|popular)',
			'plus-lus',
			'recommend\\w*',
			'read-?next',
			'en-continu',
			'inread-?links?',
		),
		says: /^[\s>»•·|–—([-]*(?:(?:à |a )?(?:lire|voir|relire|revoir|écouter|découvrir|retrouver|regarder) (?:aussi|également|encore)\b|pour aller plus loin\b|(?:sur|dans) le même (?:sujet|thème)\b|dans la même (?:rubrique|catégorie)\b|(?:nos|ces|les|d[’']autres) (?:autres )?articles (?:les plus lus|liés|similaires|à lire|recommandés|sur ce sujet)\b|articles? (?:liés?|associés?|similaires|recommandés)\b|les plus lus\b|à la une\b|(?:read|see|watch|listen) (?:also|more|next|also:)(?!\p{L})|related (?:articles?|stories|content|topics|links|coverage)\b|related:|more (?:on this (?:story|topic)|from|stories)\b|you (?:may|might) also (?:like|be interested)|most (?:read|popular)\b|recommended(?: (?:for you|reading|stories))?\b)/iu,
		needs: 'links or a label over them',
	},
	{
		why: 'Share bars and what stands beside them.',
		named: word(
			'share',
			'sharing',
			'share-?bar\\w*',
			'sharedaddy',
			'partage\\w*',
			'partager',
			'social',
			'social-?(?:share|links|bar|media)',
			'reseaux-sociaux',
			'addthis\\w*',
			'addtoany\\w*',
		),
		says: new RegExp(
			`^(?=.*(?:${acts})(?!\\p{L}))(?:(?:${acts}|${networks}|${objects})${between}){1,16}$`,
			'iu',
		),
	},
	{
		why: 'The names of networks, where they are nothing but links.',
		says: new RegExp(`^(?:(?:${networks})${between}){1,12}$`, 'i'),
		needs: 'links',
	},
	{
		why: 'How long reading takes is said by the site, not by the article.',
		named: word('reading-?time', 'read-?time', 'temps-(?:de-)?lecture', 'minutes-read'),
		says: /^(?:temps de lecture|durée de lecture|lecture|(?:estimated )?reading time)\s*:?\s.{0,12}\d{1,3}\s*(?:min(?:utes?|s)?\.?|mn|’|')$|^(?:environ |about )?\d{1,3}[\s-]*(?:min(?:utes?|s)?\.?|mn)\s+(?:(?:de )?lecture|read|to read)[.\s]*$/i,
	},
	{
		why: 'Consent boxes are often part of the page itself, and replace what was not consented to.',
		named: word(
			'cookies?',
			'cookie-?(?:banner|consent|notice|wall)\\w*',
			'consent\\w*',
			'rgpd',
			'gdpr',
			'cmp',
			'didomi\\w*',
			'tarteaucitron\\w*',
			'onetrust\\w*',
			'qc-cmp\\w*',
			'axeptio\\w*',
		),
		says: /^(?:nous (?:et nos .{0,40}partenaires )?(?:utilisons|déposons|stockons)|(?:ce|notre|le) (?:site|journal)(?: web| internet)? utilise|en (?:poursuivant|cliquant|continuant)|(?:we|[\w ]{1,40} and (?:our|its) .{0,30}partners) use|this (?:site|website) uses|by (?:clicking|continuing|using))\b.{0,160}\b(?:cookies|traceurs)\b|^(?:ce contenu|cette (?:vidéo|publication|carte)|la vidéo|this (?:content|video))\b.{0,120}\bcookies\b|\bvous (?:avez (?:choisi de )?(?:refus|bloqu)|n[’']avez pas accept)\p{L}*\b.{0,60}\bcookies\b|^(?:tout )?accepter(?: et fermer| et continuer)?$|^(?:tout )?refuser$|^continuer sans accepter\b|^(?:accept|reject) (?:all|cookies)\b|^gérer mes (?:choix|préférences)|^paramétrer(?: les cookies)?$/iu,
	},
	{
		why: 'Readers\u2019 comments are not the article.',
		named: word(
			'comments?',
			'commentaires?',
			'comment-?(?:list|form|section|area)s?',
			'reactions?',
			'disqus\\w*',
			'coral\\w*',
			'respond',
		),
		says: /^(?:(?:\d+ |aucun |tous les |voir les |lire les |les )?(?:commentaires?|réactions?)(?: \(?\d+\)?)?|(?:laisser|ajouter|poster|écrire) un commentaire|(?:\d+ |no |all |view |leave a |post a )?comments?(?: \(?\d+\)?)?)[\s.!]*$/i,
	},
	{
		why: 'Ways through the site.',
		named: word(
			'breadcrumbs?',
			'fil-d-?ariane',
			'ariane',
			'pagination',
			'pager',
			'nav(?:igation|bar)?',
			'menu',
			'skip-?link\\w*',
			'tags?',
			'tag-?list',
			'mots-cles',
			'site-?(?:header|footer)',
		),
		says: /^(?:(?:aller|passer) au contenu(?: principal)?|skip to (?:main )?content|retour (?:en haut|à l[’']accueil|au sommaire)|back to top|accueil|home|menu|article (?:précédent|suivant)|(?:previous|next) article)$/i,
	},
	{
		why: 'Invitations to pay or to log in say how much may be read; they are read for that, not shown.',
		says: /^(?:(?:déjà|pas encore) (?:abonné|inscrit|un compte)\p{L}*\s?\?.{0,120}|already (?:a subscriber|subscribed|have an account)\s?\?.{0,120}|(?:s[’']abonner|je m[’']abonne|abonnez-vous|se connecter|connectez-vous|subscribe(?: now)?|log ?in|sign in)(?: .{0,60}(?:€|£|\$|mois|month).{0,40})?[\s.!]*)$/iu,
	},
	{
		why: 'Words for pictures that only a pointer can use.',
		says: /^(?:agrandir|zoomer|voir)(?: (?:l[’']|la |cette )?(?:image|photo|illustration))(?: en (?:plein écran|grand))?$|^(?:enlarge|open) (?:this )?(?:image|photo)(?: in (?:gallery|fullscreen))?$|^(?:open image in gallery|image \d+ (?:sur|of) \d+|\d+\s?\/\s?\d+)$/i,
	},
	{
		why: 'A podcast or video player\u2019s own words, when the player is not there.',
		says: /^(?:votre navigateur ne (?:supporte|prend)|your browser does not support|(?:activez|veuillez activer) (?:le )?javascript|javascript (?:est désactivé|is (?:disabled|required)))(?!\p{L}).{0,120}$|^(?:chargement|loading)[\s.…]*$/iu,
	},
];
