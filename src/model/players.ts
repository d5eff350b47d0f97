export type Medium = 'video' | 'audio' | 'frame' | 'post';

/** The page of a film, a song or a post rather than its bare player. */
export const pageOfPlayer = (url: string): string => {
	for (const [player, page] of pages) {
		const id = player.exec(url)?.[1];
		if (id !== undefined) return page === '' ? decoded(id) : page + id;
	}
	return url;
};

/** Some players carry the address of the page within their own. */
const decoded = (url: string): string => {
	try {
		return /^https?%3A/i.test(url) ? decodeURIComponent(url) : url;
	} catch {
		return url;
	}
};

const pages = [
	[
		/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
		'https://www.youtube.com/watch?v=',
	],
	[/^https?:\/\/player\.vimeo\.com\/video\/(\d{1,15})/, 'https://vimeo.com/'],
	[
		/^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player(?:\/\w+)?\.html\?(?:.{0,200}&)?video=)(\w{1,20})/,
		'https://www.dailymotion.com/video/',
	],
	[/^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w{1,20}\/\w{1,40})/, 'https://open.spotify.com/'],
	[
		/^https?:\/\/w\.soundcloud\.com\/player\/?\?(?:.{0,200}&)?url=(https?%3A(?:%2F%2F|\/\/)(?:www\.)?soundcloud\.com[^&]{1,500})/i,
		'',
	],
	[/^https?:\/\/embed\.podcasts\.apple\.com\/([^?]{1,300})/, 'https://podcasts.apple.com/'],
	[/^https?:\/\/platform\.twitter\.com\/embed\/.{0,300}[?&]id=(\d{1,25})/, 'https://twitter.com/i/status/'],
	[/^https?:\/\/www\.instagram\.com\/((?:p|reel|tv)\/[\w-]{1,40}\/)embed/, 'https://www.instagram.com/'],
	[
		/^https?:\/\/www\.tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d{1,25})/,
		'https://www.tiktok.com/video/',
	],
	[/^https?:\/\/www\.facebook\.com\/plugins\/(?:post|video)\.php\?(?:.{0,200}&)?href=([^&]{1,500})/, ''],
	[/^(https?:\/\/[^/]{1,100}\/@[^/]{1,100}\/\d{1,25})\/embed/, ''],
	[/^https?:\/\/player\.twitch\.tv\/\?(?:.{0,200}&)?video=v?(\d{1,15})/, 'https://www.twitch.tv/videos/'],
] as const satisfies readonly (readonly [RegExp, string])[];

/** What a frame of that address shows, by the site that it comes from. */
export const mediumOf = (url: string): Medium => media.find(([, hosts]) => hosts.test(url))?.[0] ?? 'frame';

const media = [
	[
		'video',
		/^https?:\/\/(?:[\w-]{1,63}\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitch\.tv|brightcove\.net|jwplayer\.com|jwplatform\.com|ultimedia\.com|digiteka\.com|kaltura\.com|wistia\.(?:com|net)|ina\.fr|rutube\.ru|peertube\.[a-z]+|arte\.tv)\/|\.(?:mp4|webm|m3u8|ogv|mov)(?:$|\?)|^https?:\/\/[^/]+\/videos\/embed\//i,
	],
	[
		'audio',
		/^https?:\/\/(?:[\w-]{1,63}\.)*(?:spotify\.com|soundcloud\.com|deezer\.com|acast\.com|ausha\.co|audiomeans\.fr|podcasts\.apple\.com|bandcamp\.com|simplecast\.com|megaphone\.fm|buzzsprout\.com|libsyn\.com|radiofrance\.fr|podbean\.com|mixcloud\.com|omny\.fm|spreaker\.com|anchor\.fm)\/|\.(?:mp3|m4a|ogg|oga|opus|wav|aac)(?:$|\?)/i,
	],
	[
		'post',
		/^https?:\/\/(?:[\w-]{1,63}\.)*(?:twitter\.com|x\.com|instagram\.com|tiktok\.com|facebook\.com|bsky\.app|threads\.(?:net|com)|reddit\.com|linkedin\.com)\/|^https?:\/\/[^/]+\/@[^/]+\/\d+/i,
	],
] as const satisfies readonly (readonly [Medium, RegExp])[];

/** Elements that stand for a player of a known site: the address of its page, from the attribute that has the rest. */
export const siteElement = (
	name: string,
	attributes: Readonly<Record<string, string>>,
): string | undefined => {
	const id = (key: string): string | undefined => {
		const value = attributes[key]?.trim();
		return value !== undefined && /^[\w-]{1,60}$/.test(value) ? value : undefined;
	};
	const address = (page: string, value: string | undefined): string | undefined =>
		value === undefined ? undefined : page + value;
	switch (name) {
		case 'lite-youtube':
		case 'youtube-video':
			return address('https://www.youtube.com/watch?v=', id('videoid') ?? id('video-id'));
		case 'amp-youtube':
			return address('https://www.youtube.com/watch?v=', id('data-videoid'));
		case 'lite-vimeo':
			return address('https://vimeo.com/', id('videoid'));
		case 'amp-vimeo':
			return address('https://vimeo.com/', id('data-videoid'));
		case 'amp-dailymotion':
			return address('https://www.dailymotion.com/video/', id('data-videoid'));
		case 'amp-soundcloud':
			return address(
				'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/',
				id('data-trackid'),
			);
		case 'amp-twitter':
			return address('https://twitter.com/i/status/', id('data-tweetid'));
		case 'amp-instagram':
			return address('https://www.instagram.com/p/', id('data-shortcode'));
		case 'amp-tiktok':
			return address('https://www.tiktok.com/video/', id('data-src'));
		case 'amp-facebook':
			return attributes['data-href'];
		default:
			return undefined;
	}
};

/** True for the frames of sites that draw charts, maps and the like. */
export const isGraphic = (url: string): boolean => graphics.test(url);

const graphics =
	/^https?:\/\/(?:[\w-]{1,63}\.)*(?:datawrapper\.(?:de|dwcdn\.net)|dwcdn\.net|flourish\.studio|infogram\.com|everviz\.com|knightlab\.com|openstreetmap\.(?:org|fr)|arcgis\.com|carto\.com|public\.tableau\.com|observablehq\.com|genial\.ly|genially\.com|thinglink\.com|sketchfab\.com|codepen\.io|documentcloud\.org|scribd\.com|calameo\.com)\/|^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/maps\//i;
