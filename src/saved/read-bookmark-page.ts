import {Parser} from 'htmlparser2';
import {cleanLine} from '../model/clean.ts';
import {parseDate} from '../model/dates.ts';
import {type SavedItem, savedItem} from './saved-article.ts';

/** Whether a page is a list of bookmarks: of a browser (or who writes like one), of Pocket or of Instapaper. */
export const isBookmarkPage = (text: string): boolean =>
	/<!DOCTYPE NETSCAPE-Bookmark-file-1|<title>\s*(?:Pocket|Instapaper)[\w\s:]{0,40}Export|<a\s[^>]{0,5000}\stime_added=/i.test(
		text.slice(0, 20_000),
	);

type Open = {
	readonly kind: 'link' | 'heading' | 'folder' | 'note';
	readonly attributes: Readonly<Record<string, string>>;
	text: string;
};

/**
 * The articles of a page of bookmarks. Folders are taken for tags, but those that browsers make by themselves; what stands
 * under a link is its note; what stands under « Archive » was read.
 * (« Netscape Bookmark File Format »; Pocket's ril_export.html.)
 */
export const readBookmarkPage = (html: string): readonly SavedItem[] => {
	const items: SavedItem[] = [];
	const folders: (string | undefined)[] = [];
	let folder: string | undefined;
	let isRead = false;
	let open: Open | undefined;
	let link: Open | undefined;
	let note = '';

	const endLink = () => {
		if (link) items.push(itemOf(link, note, folders, isRead));
		link = undefined;
		note = '';
	};
	const end = () => {
		if (!open) return;
		const {kind, text, attributes} = open;
		if (kind === 'link') link = open;
		else if (kind === 'note') note = text;
		else if (kind === 'heading') isRead = /archive/i.test(text);
		else folder = isOwnFolder(attributes) ? cleanLine(text) : undefined;
		open = undefined;
	};
	const begin = (kind: Open['kind'], attributes: Open['attributes'] = {}) => {
		end();
		if (kind !== 'note') endLink();
		open = {kind, attributes, text: ''};
	};
	const parser = new FlatParser(
		{
			onopentag: (name, attributes) => {
				if (name === 'a') begin('link', attributes);
				else if (name === 'h1') begin('heading');
				else if (name === 'h3' || name === 'h2') begin('folder', attributes);
				else if (name === 'dd') begin('note');
				else if (name === 'dl') {
					end();
					endLink();
					folders.push(folder);
					folder = undefined;
				} else if (name === 'dt' || name === 'li') end();
			},
			ontext: (text) => {
				if (open) open.text += text;
			},
		},
		(name) => {
			if (name === 'a' || name === 'h1' || name === 'h2' || name === 'h3' || name === 'dd') end();
			else if (name === 'dl') {
				end();
				endLink();
				folders.pop();
			}
		},
	);
	parser.read(html);
	end();
	endLink();
	return items;
};

const deepest = 20;

const itemOf = (
	{attributes, text}: Open,
	note: string,
	folders: readonly (string | undefined)[],
	isRead: boolean,
): SavedItem => {
	const {href, time_added = '', add_date = '', tags = '', lang} = attributes;
	return savedItem({
		url: href,
		title: text,
		kept: parseDate(time_added || add_date),
		tags: [
			...folders.slice(0, deepest).flatMap((name) => name || []),
			...tags.split(',').filter((tag) => tag.trim() !== ''),
		],
		note,
		language: lang,
		isRead,
	});
};

const isOwnFolder = (attributes: Open['attributes']): boolean =>
	!('personal_toolbar_folder' in attributes || 'unfiled_bookmarks_folder' in attributes);

/**
 * Elements of such a page are seldom closed, and none needs to be known once it is read: the parser keeps none open, so that no
 * page makes it look through a long list of them.
 */
class FlatParser extends Parser {
	readonly #onEnd: (name: string) => void;
	#html = '';

	constructor(handler: ConstructorParameters<typeof Parser>[0], onEnd: (name: string) => void) {
		super(handler);
		this.#onEnd = onEnd;
	}

	read(html: string): void {
		this.#html = html;
		this.end(html);
	}

	override onclosetag(start: number, end: number): void {
		this.#onEnd(this.#html.slice(start, end).toLowerCase());
		super.onclosetag(start, end);
	}

	protected override isVoidElement(): boolean {
		return true;
	}
}
