/** An item of a feed: its title, and whatever else it has as XML. */
export type Item = {readonly title: string; readonly at?: string; readonly more?: string};

/** An RSS 2.0 feed as a French paper writes it: no-break spaces, entities, its own zone. */
export const rss = (title: string, items: readonly Item[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${title}</title><link>https://journal.example/</link>
${items
	.map(
		({title, at, more = ''}, index) =>
			`<item><title>${title}</title><guid isPermaLink="false">${title}-${index}</guid>${at ? `<pubDate>${at}</pubDate>` : ''}${more}</item>`,
	)
	.join('\n')}
</channel></rss>`;

/** Three headlines of one day, the last of them without a date of its own. */
export const laTribune = rss('La Tribune', [
	{
		title: 'Le pont rouvre&#160;: « enfin »',
		at: 'Mon, 02 Oct 2023 16:03:48 +0200',
		more: `<link>https://journal.example/pont</link><dc:creator>Jeanne Martin</dc:creator>
<description><![CDATA[<p>Le pont de la Loire rouvre lundi. Les riverains l’attendaient depuis un an ; la mairie aussi.</p><p>« C’est un soulagement », dit l’un d’eux.</p>]]></description>`,
	},
	{
		title: 'Élections : ce qui change',
		at: 'Sun, 01 Oct 2023 18:42:00 +0200',
		more: '<link>https://journal.example/elections</link>',
	},
	{title: 'Météo', at: 'Sat, 30 Sep 2023 10:43:00 +0200'},
]);
