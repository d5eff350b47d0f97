/** What French press pages put around their headlines; none of it is one. */
export const frenchPage = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="fr-FR"><head><meta charset="utf-8"><title>${title} | L’Écho des quais</title>
<meta property="og:site_name" content="L’Écho des quais">${head}
<script>window.dataLayer=[{"page":"${title}"}]</script><style>.a{color:red}</style></head>
<body class="has-menu page-liste">
<div id="cookie-banner"><p>Avec votre accord, nos 842 partenaires et nous utilisons des cookies. Politique mise à jour le 01/09/2023.</p><a href="/cookies/parametrer-mes-choix">Paramétrer mes choix et en savoir plus</a><button>Tout accepter</button></div>
<header class="site-header"><a href="/" class="logo">L’Écho des quais</a><span class="date-du-jour">Lundi 2 octobre 2023</span>
<nav class="main-nav"><ul><li><a href="/economie/">Économie</a></li><li><a href="/politique-maritime/">Politique maritime internationale</a></li><li><a href="/environnement-et-littoral/">Environnement et littoral</a></li><li><a href="/abonnement/">S’abonner à partir de 1 € par mois</a></li></ul></nav></header>
<main id="content">
${body}
</main>
<aside class="plus-lus"><h2>Les plus lus</h2><ol><li><a href="/article/900.html">Combien gagne un pilote de port ? Notre grand dossier</a></li><li><a href="/article/901.html">La carte des ports menacés par la montée des eaux</a></li><li><a href="/article/902.html">Faut-il avoir peur des navires sans équipage ?</a></li></ol></aside>
<footer class="site-footer"><ul><li><a href="/mentions-legales">Mentions légales et conditions d’utilisation</a></li><li><a href="/charte">Charte de la rédaction</a></li><li><a href="/contact">Nous contacter</a></li><li><a href="https://social.example/echo">Suivez-nous sur les réseaux</a></li></ul><p>© 2003-2023 L’Écho des quais. Dernière mise à jour : 02/10/2023 à 17:58</p></footer>
</body></html>`;

export const englishPage = (
	title: string,
	body: string,
	{lang = 'en-GB', head = ''} = {},
): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} - The Quayside Echo</title>${head}</head><body>
<a class="skip" href="#main">Skip to main content</a>
<header><div class="masthead"><a href="/">The Quayside Echo</a></div><p>Monday, October 2, 2023</p>
<nav aria-label="Main"><a href="/business">Business and trade news</a><a href="/opinion">Opinion and analysis</a><a href="/subscribe">Subscribe for £1 a week</a></nav></header>
<div id="main">
${body}
</div>
<section class="most-read"><h2>Most read</h2><ol><li><a href="/news/800.html">How much does a harbour pilot earn? We asked them</a></li><li><a href="/news/801.html">Map: the ports that rising seas will take first</a></li></ol></section>
<footer><a href="/terms">Terms and conditions of use</a> <a href="/privacy">Privacy and cookie policy</a> <a href="/contact">Contact the newsroom</a><p>© 2023 The Quayside Echo Ltd. Page last updated October 2, 2023 at 4:45 pm</p></footer>
</body></html>`;

/** An article’s paragraphs, dates and links in them as writers put them. */
export const frenchProse = `<p>Sur le terminal de Montoir-de-Bretagne, le 28 septembre, les wagons attendaient depuis l’aube. Un rapport publié le 2 octobre 2023 par la Cour des comptes chiffre le retard à trente ans.</p>
<p>« Il faut choisir », dit la directrice, qui rappelle que <a href="/article/988.html">la fin du wagon isolé a été décidée le 12 mars 2021</a> et que rien ne l’a remplacé depuis lors.</p>
<p>Le chantier doit commencer en janvier, d’après un calendrier rendu public hier à 18h42. Trois ports, deux régions et un opérateur privé s’y sont engagés, au prix d’une facture de quatre milliards d’euros.</p>
<p>Reste à convaincre les chargeurs, que la route sert bien, et qui n’ont pas oublié les grèves de l’hiver dernier ni les trains annulés.</p>`;
