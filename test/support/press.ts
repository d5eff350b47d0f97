import type {ParsedFeed} from '../../src/model/feed.ts';
import {entry, feed} from './entries.ts';

const at = (time: string) => Date.parse(`${time}+02:00`);

/** A morning of two French papers, seen on Monday 2 October 2023 at 16:10. */
export const press: Readonly<Record<string, ParsedFeed>> = {
	'https://lequotidien.example/rss.xml': feed('Le Quotidien', [
		entry('Le budget « rectifié » passe de justesse à l’Assemblée', {
			published: at('2023-10-02T14:03:48'),
			url: 'https://lequotidien.example/budget',
			authors: ['Jeanne Martin'],
			summary: 'Neuf voix d’écart : le texte part au Sénat.',
			html: `<p>Le texte a été adopté par <b>287 voix</b> contre 278, après une nuit de débats.</p>
				<h2>Une courte majorité</h2>
				<p>« Nous irons au bout », a promis la ministre. Le <a href="https://lequotidien.example/scrutin">détail du scrutin</a>
				est public, comme <a href="https://lequotidien.example/amendements">les amendements</a>.</p>
				<ul><li>recettes : 4,2 milliards ;</li><li>dépenses : 3,9 milliards.</li></ul>`,
		}),
		entry('Un pont rouvre après deux ans de travaux', {
			published: at('2023-10-02T08:15:00'),
			url: 'https://lequotidien.example/pont',
		}),
		entry('Les vendanges s’achèvent plus tôt que prévu', {
			published: at('2023-10-01T18:42:10'),
			url: 'https://lequotidien.example/vendanges',
		}),
	]),
	'https://lamontagne.example/atom.xml': feed('La Gazette de la Montagne et des Vallées', [
		entry('Première neige au-dessus de 2 000 mètres', {
			published: at('2023-10-02T14:03:48'),
			url: 'https://lamontagne.example/neige',
			access: 'subscribers',
		}),
		entry('Le col ferme pour l’hiver', {
			published: at('2023-09-30T10:43:00'),
			url: 'https://lamontagne.example/col',
		}),
	]),
};
