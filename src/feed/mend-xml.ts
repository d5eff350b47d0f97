import {entryNames, isUnreadable, personNames, plainName, voidNames} from './feed-elements.ts';
import {leftOpen} from './left-open.ts';
import {endTag, startTag} from './xml-tags.ts';

/** A text that the feed library reads rightly and in linear time. */
export type Mended = {
	readonly text: string;
	/** Its elements were not well-formed; a stray `&` and entities that XML does not know are read as they stand, and lose nothing. */
	readonly isMended: boolean;
};

const deepest = 80;
const longestTag = 65_536;
const longestPerson = 500;
const mostBrackets = 6;
const mostStray = 20_000;
const mostInEntry = 500;
const mostElsewhere = 25_000;

const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;

/**
 * Makes an XML document well-formed from its root element on: closes what was left open, drops ends that end nothing,
 * escapes a stray `<`. Nothing is left of document types, so no entity is ever expanded or fetched. A document that
 * breaks off loses an entry whose guid had not come yet: it would come again as another one. At most `maxEntries`
 * entries are kept; depth, length of tags and of persons' names are bounded, for the library's sake.
 */
export const mendXml = (source: string, root: number, maxEntries: number): Mended =>
	new Mender(source, root, maxEntries).mend();

/** How much of the outcome was written when the source was read up to `at`. */
type Place = {
	readonly at: number;
	readonly pieces: number;
	readonly copied: number;
};

type Open = {
	/** In lower case, without the prefix of Atom or RSS itself. */
	readonly name: string;
	/** As it is written, which is how it has to be closed. */
	readonly written: string;
	readonly tag: Place;
	readonly content: Place;
	children: number;
};

class Mender {
	readonly #source: string;
	readonly #maxEntries: number;
	readonly #pieces: string[] = [];
	readonly #stack: Open[] = [];
	#copied: number;
	#at: number;
	#isMended: boolean;
	#entryCount = 0;
	#strayCount = 0;
	#hasChannel = false;
	/** The entry that is open, as a height in the stack; -1 outside. */
	#entry = -1;
	#hasGuid = false;
	#hasLink = false;
	#areGuidsUsual = false;

	constructor(source: string, root: number, maxEntries: number) {
		this.#source = source;
		this.#maxEntries = maxEntries;
		this.#copied = root;
		this.#at = root;
		this.#isMended = forbidden.test(source);
	}

	mend(): Mended {
		while (this.#step());
		const end = this.#at;
		this.#close(0, end);
		this.#copyTo(end);
		return {text: this.#pieces.join(''), isMended: this.#isMended};
	}

	/** Reads up to the end of the next tag; false where the document ends. */
	#step(): boolean {
		const source = this.#source;
		const open = source.indexOf('<', this.#at);
		if (open === -1) return this.#breakOff(source.length);
		switch (source.charCodeAt(open + 1)) {
			case 47:
				return this.#readEnd(open);
			case 33:
				return this.#readDeclaration(open);
			case 63:
				return this.#readInstruction(open);
			default:
				return this.#readStart(open);
		}
	}

	#readStart(open: number): boolean {
		const tag = startTag(this.#source, open);
		if (tag === 'cut') return this.#breakOff(open);
		if (tag === 'text') {
			this.#isMended = true;
			if (++this.#strayCount > mostStray) return this.#breakOff(open);
			this.#replace(open, open + 1, '&lt;');
			return true;
		}
		const {written, end} = tag;
		const name = plainName(written);
		if (isUnreadable(name)) return this.#drop(open, end);
		this.#closeBefore(name, open);
		if (this.#stack.length >= deepest || this.#isCrowded()) return this.#drop(open, end);
		if (entryNames.has(name) && this.#entry === -1) {
			if (this.#entryCount === this.#maxEntries) {
				this.#at = open;
				return false;
			}
			this.#entryCount++;
			this.#entry = this.#stack.length;
			this.#hasGuid = /\babout\s*=/.test(this.#source.slice(open, Math.min(end, open + 200)));
			this.#hasLink = false;
		}
		const place = this.#placeAt(open);
		const isVoid = voidNames.has(name) && !this.#source.startsWith(`</${written}>`, end);
		const isClosed = this.#source.charCodeAt(end - 2) === 47;
		const isEmpty = isClosed || isVoid;
		if (!tag.isBalanced || end - open > longestTag) {
			this.#isMended ||= !tag.isBalanced;
			this.#replace(open, end, isEmpty ? `<${written}/>` : `<${written}>`);
		} else if (isVoid && !isClosed) {
			this.#isMended = true;
			this.#replace(end - 1, end, '/>');
		}
		this.#at = end;
		if (isEmpty) {
			this.#noteClosed(name, this.#stack.length);
			if (this.#entry === this.#stack.length) this.#entry = -1;
		} else {
			this.#stack.push({name, written, tag: place, content: this.#placeAt(end), children: 0});
		}
		return this.#stack.length > 0;
	}

	#readEnd(open: number): boolean {
		const {name: written, end, isWhole} = endTag(this.#source, open);
		if (end === this.#source.length && !isWhole) return this.#breakOff(open);
		const name = plainName(written);
		const height = this.#stack.findLastIndex((element) => element.name === name);
		const element = this.#stack[height];
		if (!element) {
			this.#isMended ||= !isUnreadable(name);
			return this.#drop(open, end);
		}
		if (height < this.#stack.length - 1) this.#isMended = true;
		this.#close(height + 1, open);
		this.#noteClosed(name, height);
		this.#shortenPerson(element, open);
		this.#stack.length = height;
		if (this.#entry === height) this.#entry = -1;
		if (!isWhole || written !== element.written) {
			this.#isMended = true;
			this.#replace(open, end, `</${element.written}>`);
		}
		this.#at = end;
		return height > 0;
	}

	/** `<!`: CDATA is kept, comments too; a document type within a document goes. */
	#readDeclaration(open: number): boolean {
		const source = this.#source;
		if (source.startsWith('<![CDATA[', open)) {
			const end = source.indexOf(']]>', open + 9);
			this.#at = end === -1 ? source.length : end + 3;
			if (end !== -1) return true;
			this.#copyTo(source.length);
			this.#pieces.push(']]>');
			return this.#breakOff(source.length);
		}
		const empty = /<!--+>/y;
		empty.lastIndex = open;
		if (empty.test(source)) return this.#drop(open, empty.lastIndex);
		const isComment = source.startsWith('<!--', open);
		const end = source.indexOf(isComment ? '-->' : '>', open + 2);
		if (end === -1) return this.#breakOff(open);
		if (!isComment) {
			this.#isMended = true;
			return this.#drop(open, end + 1);
		}
		this.#at = end + 3;
		return true;
	}

	#readInstruction(open: number): boolean {
		const end = this.#source.indexOf('>', open);
		if (end === -1) return this.#breakOff(open);
		this.#isMended ||= this.#source.charCodeAt(end - 1) !== 63;
		return this.#drop(open, end + 1);
	}

	/** Closes what `name`, which opens at `at`, shows to have been left open. */
	#closeBefore(name: string, at: number): void {
		const height = leftOpen(name, this.#stack, this.#entry);
		if (height !== -1) {
			this.#isMended = true;
			this.#close(height, at);
		}
		if (name === 'channel') this.#hasChannel = true;
		if (name !== 'item' || this.#hasChannel || this.#stack.at(-1)?.name !== 'rss') return;
		// The channel's own tag was lost; without one the library sees no feed.
		const place = this.#placeAt(at);
		this.#isMended = true;
		this.#hasChannel = true;
		this.#replace(at, at, '<channel>');
		this.#stack.push({
			name: 'channel',
			written: 'channel',
			tag: place,
			content: this.#placeAt(at),
			children: 0,
		});
	}

	/** Closes every open element from this height up, as if their ends stood at `at`. */
	#close(height: number, at: number): void {
		if (this.#stack.length <= height) return;
		this.#copyTo(at);
		for (const {written} of this.#stack.splice(height).reverse()) this.#pieces.push(`</${written}>`);
		if (this.#entry >= height) this.#entry = -1;
	}

	#noteClosed(name: string, height: number): void {
		if (height !== this.#entry + 1 || this.#entry === -1) return;
		if (name === 'link') this.#hasLink = true;
		if (name !== 'guid' && name !== 'id') return;
		this.#hasGuid = true;
		this.#areGuidsUsual = true;
	}

	/** The innermost element holds as many others as anyone needs. */
	#isCrowded(): boolean {
		const parent = this.#stack.at(-1);
		return !!parent && ++parent.children > (entryNames.has(parent.name) ? mostInEntry : mostElsewhere);
	}

	/** The library takes a time for names that grows with the square of their length, and of their brackets. */
	#shortenPerson(element: Open, end: number): void {
		if (!personNames.has(element.name)) return;
		const name = end - element.content.at > longestPerson ? '' : this.#source.slice(element.content.at, end);
		if (name !== '' && name.split(/[([]|&lt;/).length <= mostBrackets) return;
		this.#rewind(element.content);
		this.#copied = end;
	}

	/** The document ends here, in the middle. */
	#breakOff(at: number): false {
		this.#isMended = true;
		this.#at = at;
		const entry = this.#stack[this.#entry];
		if (entry && !this.#hasGuid && (this.#areGuidsUsual || !this.#hasLink)) {
			this.#rewind(entry.tag);
			this.#copied = at;
			this.#stack.length = this.#entry;
		}
		return false;
	}

	#placeAt(at: number): Place {
		return {at, pieces: this.#pieces.length, copied: this.#copied};
	}

	#rewind(place: Place): void {
		this.#pieces.length = place.pieces;
		this.#copied = place.copied;
		this.#copyTo(place.at);
	}

	#copyTo(at: number): void {
		if (at > this.#copied) this.#pieces.push(this.#source.slice(this.#copied, at));
		this.#copied = Math.max(at, this.#copied);
	}

	#replace(from: number, to: number, text: string): void {
		this.#copyTo(from);
		this.#pieces.push(text);
		this.#copied = to;
		this.#at = to;
	}

	#drop(from: number, to: number): true {
		this.#replace(from, to, '');
		return true;
	}
}
