import type {KnownPictures, PagePicture, PictureCells} from '../text/page.ts';
import type {Layout} from './layout.ts';
import type {Opened, ShownPicture} from './state.ts';

/** Of the rows in which an article is read, a picture takes so much at most: some text is to be seen with it. */
const share = 0.6;
/** Rows under which a picture says nothing. */
const fewestRows = 4;
/** Pictures that are fetched and drawn at once, and that a terminal keeps. */
const mostAsked = 4;
const mostKept = 24;

/** What layout must know of them: the cells of those that came, and which did not. */
export const knownPictures = ({pictures}: Opened): KnownPictures => {
	const known = new Map<string, PictureCells | 'lost'>();
	for (const [src, {status, drawn}] of pictures) {
		if (drawn) known.set(src, drawn);
		else if (status === 'lost') known.set(src, 'lost');
	}
	return known;
};

/** What a picture may take of a page. */
const roomFor = ({columns}: PagePicture, {height}: Layout): PictureCells | undefined => {
	const rows = Math.floor(height * share);
	return rows < fewestRows ? undefined : {columns, rows};
};

/** A picture that is to be drawn, and into what room. */
export type Wish = {readonly src: string; readonly room: PictureCells};

/**
 * Pictures on the screen, or less than a screen away from it, that have not been asked for as they would now be drawn:
 * those that are read next come first.
 */
export const wishes = ({page, top, pictures}: Opened, layout: Layout): readonly Wish[] => {
	if (!page || page.pictures.length === 0) return [];
	const {height} = layout;
	let free = mostAsked;
	for (const {status} of pictures.values()) if (status === 'asked') free--;
	const near = page.pictures.filter(({line}) => line >= top - 2 * height && line < top + 2 * height);
	const distance = ({line}: PagePicture) => (line < top ? top - line + height : line - top);
	const found = new Map<string, Wish>();
	for (const picture of near.sort((one, other) => distance(one) - distance(other))) {
		if (found.size >= free) break;
		const room = roomFor(picture, layout);
		const {src} = picture;
		if (room && !found.has(src) && isToBeAsked(pictures.get(src), room)) found.set(src, {src, room});
	}
	return [...found.values()];
};

const isToBeAsked = (known: ShownPicture | undefined, room: PictureCells): boolean => {
	if (!known) return true;
	if (known.status !== 'drawn') return false;
	return known.drawn.id === undefined || known.room.columns !== room.columns || known.room.rows !== room.rows;
};

/** The pictures without those that the terminal need not keep: the farthest from what is read. Their sizes stay known. */
export const withinBounds = ({page, top, pictures}: Opened): Opened['pictures'] => {
	const lines = new Map(page?.pictures.map(({src, line}) => [src, line]));
	const kept = [...pictures].flatMap(([src, shown]) =>
		shown.status === 'drawn' && shown.drawn.id !== undefined
			? [{src, shown, distance: Math.abs((lines.get(src) ?? Number.MAX_SAFE_INTEGER) - top)}]
			: [],
	);
	if (kept.length <= mostKept) return pictures;
	const next = new Map(pictures);
	for (const {src, shown} of kept.sort((one, other) => one.distance - other.distance).slice(mostKept))
		next.set(src, {...shown, drawn: {...shown.drawn, id: undefined}});
	return next;
};

/** The numbers under which the terminal has those of an article. */
export const idsOf = (opened: Opened | undefined): ReadonlySet<number> => {
	const ids = new Set<number>();
	for (const {drawn} of opened?.pictures.values() ?? []) if (drawn?.id !== undefined) ids.add(drawn.id);
	return ids;
};

/** True if the terminal takes its time over one of them. */
export const areSlow = ({pictures}: Opened): boolean => {
	for (const {drawn} of pictures.values()) if (drawn?.isSlow) return true;
	return false;
};
