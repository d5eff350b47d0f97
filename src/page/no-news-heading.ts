/*
 * What stands above the parts of a page that list other things than news, though they are made like it: dates to come,
 * scores, replies, sources. Only the whole heading tells: « Événements climatiques : le bilan » is a headline.
 */

const wholly: readonly string[] = [
	'agenda(?: .{0,30})?',
	"(?:l[’']|les |nos )?(?:prochaine?s? |futurs? |autres )?(?:[ée]v[ée]nements|rendez-vous|manifestations|conf[ée]rences|spectacles|s[ée]ances)(?: [àa] venir| du mois| de la semaine)?",
	'(?:prochaine?s?|futurs?) (?:[ée]v[ée]nements?|rendez-vous|matchs?|rencontres?|dates?|r[ée]unions?|s[ée]ances?|sorties?|spectacles?|concerts?)(?: .{0,20})?',
	"[àa] venir|[àa] l[’']affiche|en ce moment|calendrier(?: .{0,30})?",
	"(?:upcoming|forthcoming|future|next)(?: .{0,30})?|events?(?: calendar)?|what[’']s on|calendar|coming soon|diary",
	'(?:les |vos |nos |derniers? |\\d+ )*(?:commentaires?|r[ée]actions?|avis(?: (?:clients?|des .{0,20}))?|messages|t[ée]moignages)(?: \\(\\d+\\))?',
	'(?:recent |latest |customer |user |\\d+ )*(?:comments?|replies|responses|reviews?|testimonials)(?: \\(\\d+\\))?',
	'(?:les |derniers |tous les )?r[ée]sultats?(?: sportifs?)?|classements?|scores?|(?:latest )?results|standings|fixtures',
	'm[ée]t[ée]o(?: .{0,30})?|mar[ée]es|weather|horaires(?: .{0,30})?|opening hours|permanences?',
	'(?:notes|r[ée]f[ée]rences|bibliographie|sources)(?: et (?:notes|r[ée]f[ée]rences|sources))?|liens externes',
	'(?:notes|references|bibliography|sources|citations|footnotes|external links)(?: and (?:notes|references))?',
	"(?:petites )?annonces|offres? d[’']emplois?|emplois?|jobs?|vacancies|programmes? t[ée]l[ée](?:vision)?|programmes? tv",
];

const noNews = new RegExp(`^(?:${wholly.join('|')})\\s*:?$`, 'i');
const longestOfLink = 16;

/** Whether what stands under a heading that says this is no list of headlines; one that is a link may be a headline itself. */
export const headsNoNews = (heading: string, isLink: boolean): boolean => {
	const said = heading.replace(/\s+/g, ' ').trim();
	return (!isLink || said.length <= longestOfLink) && noNews.test(said);
};
