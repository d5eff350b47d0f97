import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {extractArticle} from '../../src/page/extract-article.ts';
import {layoutPage} from '../../src/text/layout.ts';
import {linesToText} from '../../src/text/plain.ts';
import {type Press, pressArticle} from '../text/press-articles.ts';

const words = 'Accueil À la une International Politique Société Économie Culture Sport'.split(' ');

/** The article's own page, with what stands around it there. */
const pageOf = (name: Press): string => {
	const {title, standfirst, html, language} = pressArticle(name);
	return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Le Journal</title>
<script>window.dataLayer = []</script></head><body>
<header><nav>${words.map((word) => `<a href="/${word}">${word}</a>`).join(' ')}</nav></header>
<main><article><h1>${title}</h1>${standfirst === undefined ? '' : `<p class="chapo">${standfirst}</p>`}
${html}
<iframe src="https://pub.exemple/annonce" title="Publicité"></iframe>
<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>
</article></main><footer>Mentions légales</footer></body></html>`;
};

const rowsFromPage = (name: Press): string => {
	const source = pressArticle(name);
	const {html} = extractArticle(pageOf(name), source.baseUrl ?? '');
	return `${linesToText(layoutPage({...source, html}, {columns: 76}).lines).replace(/[\u00A0\u202F]/g, ' ')}\n`;
};

const picture = (name: Press): string =>
	readFileSync(new URL(`../text/fixtures/press/${name}.76.txt`, import.meta.url), 'utf8');

describe('read on its page an article looks as it does in its feed', () => {
	test.each(['enquete', 'entretien', 'recette', 'economie', 'tech', 'science'] as const)('%s', (name) => {
		expect(rowsFromPage(name)).toBe(picture(name));
	});
});

test('films, podcasts and posts of other sites come with a page, advertisers do not', () => {
	const rows = rowsFromPage('tribune');
	expect(rows.match(/^[▶▣].*/gm)).toEqual([
		'▶ Vidéo : Maternités : le rapport de la Cour des comptes (youtube.com) [4]',
		'▶ Son : Die, la dernière sage-femme (open.spotify.com) [5]',
		'▣ Publication : instagram.com [6]',
	]);
	expect(rows).toContain('│ — SDIS 26 (@sdis26)');
});

test('a credit that is hidden from who hears the page is read once, with its caption', () => {
	const rows = rowsFromPage('enquete');
	expect(rows.match(/CAMILLE ROUX POUR/g)).toHaveLength(1);
	expect(rows.match(/\[Image/g)).toHaveLength(1);
	expect(rows).toContain('L’odeur vient d’abord.');
});
