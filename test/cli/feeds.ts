/** An item of a feed: its title, and whatever else it has as XML. */
export type Item = {readonly title: string; readonly at?: string; readonly more?: string};

/** An RSS 2.0 feed as a French paper writes it. */
export const rss = (title: string, items: readonly Item[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${title}</title>
<link>https://journal.example/</link>
${items.map(itemXml).join('\n')}
</channel>
</rss>`;

const itemXml = ({title, at, more = ''}: Item): string =>
	`<item><title>${title}</title>${at === undefined ? '' : `<pubDate>${at}</pubDate>`}${more}</item>`;

/** Three headlines over three days: no-break spaces, guillemets, a zone of its own; the last has no page. */
export const laTribune = rss('La Tribune', [
	{
		title: 'Le pont rouvre&#160;: « enfin »',
		at: 'Mon, 02 Oct 2023 16:03:48 +0200',
		more: `<link>https://journal.example/pont</link><dc:creator>Jeanne Martin</dc:creator><content:encoded><![CDATA[
<p>Le pont de la Loire rouvre lundi. Les riverains l’attendaient depuis un an ; la mairie aussi.</p>
<h2>Un chantier long</h2>
<ul><li>Un an de travaux</li><li><a href="/budget">Trois millions</a> d’euros</li></ul>
<blockquote><p>C’est un soulagement.</p></blockquote>]]></content:encoded>`,
	},
	{
		title: 'Élections : ce qui change',
		at: 'Sun, 01 Oct 2023 18:42:00 +0200',
		more: `<link>https://journal.example/elections</link><description>Trois mesures.</description>
<content:encoded><![CDATA[<p>La loi est votée.</p>]]></content:encoded>`,
	},
	{title: 'Météo', at: 'Sat, 30 Sep 2023 10:43:00 +0200'},
]);

/** Printed lines. */
export const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
