import type {Article} from '../model/article.ts';
import type {Page} from '../text/page.ts';
import type {ArticleScreen, Opened, Screen} from './state.ts';

/** An article as it is opened: from its beginning, the fullest text there is. */
export const openedOf = (article: Article, page: Page | undefined): Opened => ({
	article,
	page,
	top: 0,
	current: undefined,
	following: undefined,
	link: '',
	find: undefined,
	version: 'fullest',
	isFetching: false,
	otherPlace: undefined,
	place: undefined,
	anchor: undefined,
	pictures: new Map(),
	isMoving: false,
});

/** A find or a link is under way: the last row speaks of it, and Esc ends it before it leaves. */
export const isBusy = ({find, link, current, following}: Opened): boolean =>
	find !== undefined || link !== '' || current !== undefined || following !== undefined;

/** The article that is read, whatever lies over it. */
export const articleUnder = (screen: Screen): Opened | undefined => {
	if (screen.name === 'article') return screen.opened;
	return 'over' in screen ? articleUnder(screen.over) : undefined;
};

/** True if the text of an article stands alone, or would if nothing lay over it. */
export const isZenIn = (screen: Screen): boolean => {
	if (screen.name === 'article') return screen.isZen;
	return 'over' in screen && isZenIn(screen.over);
};

/** The screen with another state of the one on which an article is read. */
export const withArticleScreen = (
	screen: Screen,
	change: (screen: ArticleScreen) => ArticleScreen,
): Screen => {
	if (screen.name === 'article') return change(screen);
	return 'over' in screen ? {...screen, over: withArticleScreen(screen.over, change)} : screen;
};

/** The screen with another state of that article. */
export const withOpened = (screen: Screen, change: (opened: Opened) => Opened): Screen =>
	withArticleScreen(screen, (under) => ({...under, opened: change(under.opened)}));
