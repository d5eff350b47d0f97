/** Exports in the form that each service gives them; the articles are ours. */

export const pocketPage = `<!DOCTYPE html>
<html>
	<!--So long and thanks for all the fish-->
	<head>
		<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
		<title>Pocket Export</title>
	</head>
	<body>
		<h1>Unread</h1>
		<ul>
			<li><a href="https://journal.example/pont?utm_source=pocket&amp;p=2" time_added="1696255428" tags="ponts,à lire">Le pont rouvre&nbsp;: « enfin »</a></li>
			<li><a href="https://journal.example/sans-titre" time_added="1696255429" tags="">https://journal.example/sans-titre</a></li>
		</ul>

		<h1>Read Archive</h1>
		<ul>
			<li><a href="https://autre.example/loi" time_added="1577880000" tags="">La loi est votée</a></li>
		</ul>
	</body>
</html>`;

export const pocketTable = `title,url,time_added,tags,status
"Le pont rouvre : « enfin », dit la mairie",https://journal.example/pont,1696255428,ponts|à lire,unread
La loi est votée,https://autre.example/loi,1577880000,,archive
`;

export const instapaperTable = `URL,Title,Selection,Folder,Timestamp,Tags
https://journal.example/pont,Le pont rouvre,"Un an de travaux,
trois millions.",Unread,1696255428,"[""ponts"",""à lire""]"
https://autre.example/loi,La loi est votée,,Archive,1577880000,[]
https://autre.example/lait,Le prix du lait,,Économie,1577880001,[]
`;

export const wallabag = JSON.stringify([
	{
		is_archived: 1,
		is_starred: 0,
		tags: ['ponts', 'à lire'],
		is_public: false,
		id: 12,
		title: 'Le pont rouvre',
		url: 'https://journal.example/pont',
		content: '<p>Le pont de la Loire rouvre lundi.</p><img src="https://journal.example/pont.jpg">',
		created_at: '2023-10-02T16:03:48+02:00',
		updated_at: '2023-10-03T09:00:00+02:00',
		published_at: '2023-10-02T06:00:00+02:00',
		published_by: ['Jeanne Martin'],
		annotations: [],
		mimetype: 'text/html',
		language: 'fr_FR',
		reading_time: 1,
		domain_name: 'journal.example',
		preview_picture: 'https://journal.example/pont.jpg',
	},
]);

export const omnivoreMetadata = JSON.stringify([
	{
		id: '0b1d-22',
		slug: 'le-pont-rouvre-18af',
		title: 'Le pont rouvre',
		description: 'Un an de travaux.',
		author: 'Jeanne Martin',
		url: 'https://journal.example/pont',
		state: 'Archived',
		readingProgress: 100,
		thumbnail: 'https://journal.example/pont.jpg',
		labels: ['ponts', 'à lire'],
		savedAt: '2023-10-02T14:03:48.000Z',
		updatedAt: '2023-10-02T14:03:48.000Z',
		publishedAt: '2023-10-02T04:00:00.000Z',
	},
	{
		id: '0b1d-23',
		slug: 'sans-texte',
		title: 'Sans texte',
		description: null,
		author: null,
		url: 'https://autre.example/loi',
		state: 'Active',
		labels: [],
		savedAt: '2020-01-01T12:00:00.000Z',
		publishedAt: null,
	},
]);

export const browserPage = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1577880000" PERSONAL_TOOLBAR_FOLDER="true">Barre personnelle</H3>
    <DL><p>
        <DT><A HREF="https://journal.example/pont" ADD_DATE="1696255428" TAGS="ponts,à lire">Le pont rouvre</A>
        <DD>À relire avant le conseil :
la page 2.
        <DT><H3 ADD_DATE="1577880000">Économie</H3>
        <DL><p>
            <DT><A HREF="https://autre.example/lait" ADD_DATE="1577880001">Le prix du lait</A>
        </DL><p>
        <DT><A HREF="javascript:alert(1)" ADD_DATE="1577880000">Un programme</A>
    </DL><p>
    <DT><A HREF="https://autre.example/loi" ADD_DATE="1577880000">La loi est votée</A>
</DL><p>`;

export const pinboard = JSON.stringify([
	{
		href: 'https://journal.example/pont',
		description: 'Le pont rouvre',
		extended: 'À relire.',
		meta: '0a1b',
		hash: '2c3d',
		time: '2023-10-02T14:03:48Z',
		shared: 'no',
		toread: 'no',
		tags: 'ponts loire',
	},
]);

export const karakeep = JSON.stringify({
	bookmarks: [
		{
			createdAt: 1696255428,
			title: 'Le pont rouvre',
			tags: ['ponts'],
			content: {type: 'link', url: 'https://journal.example/pont'},
			note: 'À relire.',
			archived: true,
		},
	],
});

export const readwiseTable = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Le pont rouvre,https://journal.example/pont,01ab,"ponts, loire",2023-10-02 14:03:48+00:00,0.4,later,True
La loi est votée,https://autre.example/loi,01ac,,2020-01-01 12:00:00+00:00,1,archive,True
`;

export const raindropTable = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,Le pont rouvre,À relire.,Un an de travaux.,https://journal.example/pont,Unsorted,"ponts, loire",2023-10-02T14:03:48.000Z,https://journal.example/pont.jpg,,false
2,Le prix du lait,,,https://autre.example/lait,Économie,,2020-01-01T12:00:01.000Z,,,false
`;

export const matterTable = `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date,File Id
Le pont rouvre,Jeanne Martin,La Tribune,https://journal.example/pont,ponts,900,False,False,True,0,2023-10-02,
`;

export const ownExport = JSON.stringify([
	{
		id: 'tribune_1',
		title: 'Le pont rouvre',
		url: 'https://journal.example/pont',
		source: 'https://journal.example/rss',
		sourceTitle: 'La Tribune',
		published: '2023-10-02T04:00:00Z',
		read: true,
		bookmarked: true,
		author: 'Jeanne Martin',
		note: 'À relire.',
		tags: ['ponts'],
		text: 'Le pont de la Loire <rouvre> lundi.\n\nEnfin.',
		wordCount: 8,
		access: 'free',
	},
]);
