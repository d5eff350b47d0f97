import type {PageShape} from './news.ts';

const now = '2026-11-24T18:00:00+01:00';

const manual: PageShape = {
	name: 'the index of a program’s manual: chapters, versions with their days, an edit link',
	url: 'https://docs.halyard.example/en/latest/',
	now,
	html: `<!doctype html><html lang="en"><head><title>Halyard 4.2 documentation</title></head><body class="wy-body-for-nav"><nav class="wy-nav-side"><a href="#" class="icon icon-home">Halyard</a><div class="version">4.2 (24 Nov 2026)</div><ul><li class="toctree-l1"><a class="reference internal" href="install.html">Installing on your machine</a></li><li class="toctree-l1"><a class="reference internal" href="tutorial.html">Tutorial: your first rig</a></li><li class="toctree-l1"><a class="reference internal" href="faq.html">Frequently asked questions</a></li></ul></nav><div role="main" class="document"><h1>Welcome to Halyard<a class="headerlink" href="#welcome">¶</a></h1><p>Halyard hoists containers. Version 4.2 came out on 2026-11-02.</p><div class="toctree-wrapper compound"><ul><li class="toctree-l1"><a class="reference internal" href="install.html">Installing on your machine</a><ul><li class="toctree-l2"><a href="install.html#linux">On Linux and the BSDs</a></li></ul></li><li class="toctree-l1"><a href="config.html">Configuration reference</a></li></ul></div><table class="docutils"><thead><tr><th>Version</th><th>Supported until</th></tr></thead><tbody><tr><td><a href="/en/4.2/">Halyard 4.2 (current)</a></td><td>2027-11-02</td></tr><tr><td><a href="/en/4.1/">Halyard 4.1 (maintained)</a></td><td>2027-05-10</td></tr><tr><td><a href="/en/3.9/">Halyard 3.9 (ended)</a></td><td>2026-06-30</td></tr></tbody></table></div><footer><p>&copy; Copyright 2019-2026, the Halyard authors. Last updated on Nov 24, 2026. Built with <a href="https://sphinx.example/">Sphinx</a>.</p></footer></body></html>`,
	expected: [],
};

const directory: PageShape = {
	name: 'a directory of links: categories, sites and a count, the year of its founding',
	url: 'https://annuaire-maritime.example/chantiers',
	now,
	html: `<html lang="fr"><head><title>Chantiers navals : annuaire maritime</title></head><body><h1>Chantiers navals</h1><p>42 sites dans cette catégorie, mise à jour le 20/11/2026</p><table>${['Chantier du Guip, restauration en bois', 'Ateliers de l’Odet, composites et peinture', 'Cale de radoub de Concarneau', 'Voilerie Le Bihan et fils'].map((name, index) => `<tr><td><a href="https://chantier-${index}.example/">${name}</a><br><small>Depuis 19${index + 5}4. Ouvert du 02/01 au 20/12. Note : ${index + 12}/20</small></td></tr>`).join('')}</table><ul><li><a href="/ports">Ports de plaisance et capitaineries</a> (118)</li><li><a href="/musees">Musées et conservatoires</a> (27)</li></ul><p><a href="/proposer">Proposer un site</a> | © 2003-2026</p></body></html>`,
	expected: [],
};

const login: PageShape = {
	name: 'a page to log in: a form, its terms of a day, works announced for a night',
	url: 'https://portail.mutuelle-des-marins.example/connexion',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Connexion | Mutuelle des marins</title></head><body><main class="auth"><div class="alert alert-warning" role="alert"><strong>Maintenance</strong> Le portail sera fermé le 28/11/2026 de 22h00 à 23h30. <a href="/maintenance">En savoir plus sur cette interruption</a></div><h1>Connectez-vous à votre espace</h1><form method="post"><label>Numéro d’adhérent<input name="id"></label><label>Mot de passe<input type="password"></label><button>Se connecter</button></form><a href="/mot-de-passe">Mot de passe oublié ou compte bloqué ?</a> <a href="/inscription">Première visite : créer mon espace</a><p>En vous connectant vous acceptez les <a href="/cgu">conditions d’utilisation du 1er mars 2025</a>.</p></main><footer>Version 8.14.2 du 12/11/2026 – © 2026</footer></body></html>`,
	expected: [],
};

const forecast: PageShape = {
	name: 'the weather: days to come and hours, links to towns, a bulletin of the hour',
	url: 'https://www.meteo-des-cotes.example/finistere/brest',
	now,
	html: `<!doctype html><html lang="fr"><head><title>Météo Brest : prévisions à 7 jours</title></head><body><nav><a href="/marine">Météo marine et grandes marées</a><a href="/radar">Radar de pluie en direct</a></nav><h1>Météo Brest</h1><p class="maj">Prévisions actualisées le 24/11/2026 à 17h10</p><ul class="days">${[
		['mar. 24 nov.', 'Averses et éclaircies'],
		['mer. 25 nov.', 'Pluie continue, vent fort'],
		['jeu. 26 nov.', 'Ciel voilé l’après-midi'],
		['ven. 27 nov.', 'Brume et soleil'],
	]
		.map(
			([day, sky], index) =>
				`<li class="day"><a href="/finistere/brest/jour-${index}"><span class="day-name">${day}</span><img src="/i/${index}.svg" alt="${sky}"><span class="sky">${sky}</span><span class="t">${index + 6}° / ${index + 11}°</span></a></li>`,
		)
		.join(
			'',
		)}</ul><table class="hours"><tr>${['18:00', '19:00', '20:00', '21:00'].map((hour) => `<th>${hour}</th>`).join('')}</tr><tr><td>9°</td><td>8°</td><td>8°</td><td>7°</td></tr></table><section><h2>Villes voisines</h2><ul><li><a href="/finistere/landerneau">Météo à Landerneau demain</a> <span>17:00 : 9°</span></li><li><a href="/finistere/crozon">Météo à Crozon-Morgat demain</a> <span>17:00 : 10°</span></li></ul></section><footer>© 2026 Météo des côtes</footer></body></html>`,
	expected: [],
};

export const unseenOtherPages: readonly PageShape[] = [manual, directory, login, forecast];
