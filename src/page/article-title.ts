import {lettersOf} from '../model/letters.ts';

export type SaidTitles = {
	/** The headline in JSON-LD. */
	readonly jsonLd: string | undefined;
	/** What the `meta` elements call the page. */
	readonly meta: string | undefined;
	/** The headline that the page shows. */
	readonly shown: string | undefined;
	/** The page's `title`, which tells browsers about the site as well. */
	readonly document: string | undefined;
	readonly siteName: string | undefined;
};

const shortest = 8;
const dots = /(?:…|\.{3})$/;

/** The article's title: the publisher's own word for it, but the shown headline where that word is cut or says more than the headline. */
export const articleTitle = ({jsonLd, meta, shown, document, siteName}: SaidTitles): string | undefined => {
	const said = jsonLd ?? meta;
	if (said === undefined) return shownOrDocument(shown, document, siteName);
	const whole = dots.test(said) ? [shown, meta, document].find((title) => continues(title, said)) : undefined;
	const title = whole ?? said;
	return shown !== undefined && isWithin(shown, title) ? shown : withoutSite(title, siteName);
};

const shownOrDocument = (
	shown: string | undefined,
	document: string | undefined,
	siteName: string | undefined,
): string | undefined => {
	if (shown === undefined || document === undefined)
		return shown ?? (document && withoutSite(document, siteName));
	return isWithin(shown, document) || shown.length > document.length
		? shown
		: withoutSite(document, siteName);
};

const continues = (title: string | undefined, cut: string): boolean =>
	title !== undefined && !dots.test(title) && lettersOf(title).startsWith(lettersOf(cut));

/** The headline is most of the title: it is more than the site's name or a kicker that stands beside it. */
const isWithin = (shown: string, title: string): boolean => {
	const letters = lettersOf(shown);
	const all = lettersOf(title);
	return letters.length >= shortest && letters.length * 2 >= all.length && all.includes(letters);
};

const withoutSite = (title: string, siteName: string | undefined): string => {
	const site = lettersOf(siteName ?? '');
	const last = /^(.*\S)\s+[-–—|•·:]\s+(\S.*)$/.exec(title);
	const name = lettersOf(last?.[2] ?? '');
	return last?.[1] !== undefined && name !== '' && site.startsWith(name) ? last[1] : title;
};
