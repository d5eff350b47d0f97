import {withMethod} from './with-method.ts';

/** What a terminal said of itself; what it did not say is not there. */
export type TerminalFacts = {
	/** Its name and version (XTVERSION). */
	readonly name?: string;
	/** It knows the kitty graphics protocol. */
	readonly hasKitty: boolean;
	/** Its primary device attributes (DA1); 4 is for sixels. */
	readonly attributes?: readonly number[];
	/** Pixels of a cell. */
	readonly cell?: {readonly width: number; readonly height: number};
	/** Pixels of the whole window, asked for where it has sixels and does not tell those of a cell. */
	readonly area?: {readonly width: number; readonly height: number};
	/** ms from the question to the last answer. */
	readonly time?: number;
};

export type TerminalAnswers = {
	/** The keyboard, without what the terminal answers: for whoever reads keys. */
	readonly stdin: NodeJS.ReadStream;
	/** Asks once; every later call gives the same. Never throws, and takes no longer than `patience`. */
	readonly facts: () => Promise<TerminalFacts>;
};

/** A terminal that knows none of these questions still answers the last one; one that does not answer gets this many ms. */
const patience = 1000;
/** ms for which an answer that has begun may be without its end, before it counts as keys. */
const seam = 50;

/** XTVERSION, the size of a cell in pixels, and DA1: answers come in that order, so the last says that there are no more. */
const questions = '\u001B[>0q\u001B[16t\u001B[c';
/** The kitty graphics protocol's own, and DA1 again; terminals that know no such sequences show them as text. */
const kittyQuestion = '\u001B_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\u001B\\\u001B[c';

/** The size of sixel graphics (XTSMGRAPHICS), and DA1 again. Terminals without sixels might scroll at it. */
const areaQuestion = '\u001B[?2;1;0S\u001B[c';
const sixels = 4;

const answers = new RegExp(
	[
		String.raw`\u001B_G(?<kitty>[^\u001B]{0,200})\u001B\\`,
		String.raw`\u001BP>\|(?<name>[^\u001B]{0,200})\u001B\\`,
		String.raw`\u001B\[6;(?<height>\d{1,5});(?<width>\d{1,5})t`,
		String.raw`\u001B\[\?2;0;(?<areaWidth>\d{1,5});(?<areaHeight>\d{1,5})S`,
		String.raw`\u001B\[\?[\d;]{1,40}S`,
		String.raw`\u001B\[\?(?<attributes>[\d;]{1,200})c`,
	].join('|'),
	'g',
);

/** An answer that has begun. */
const begun =
	/\u001B(?:_(?:G[^\u001B]{0,200}\u001B?)?|P(?:>(?:\|[^\u001B]{0,200}\u001B?)?)?|\[(?:\?[\d;]{0,200}|6(?:;\d{0,5}){0,2})?)$/;
/** The same, with what may be a key as well: ESC is held back only while an answer is due. */
const mayHaveBegun = new RegExp(`${begun.source}|\\u001B$`);

const sizeOf = (width: string | undefined, height: string | undefined) =>
	Number(width) > 0 && Number(height) > 0 ? {width: Number(width), height: Number(height)} : undefined;

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]};

/**
 * A terminal answers on the keyboard's line. Until it has been asked, what is typed goes through untouched; from then on
 * answers are taken out, also those that come late or in pieces. Only one of a name that `mayKnowKitty` is asked for that.
 */
export const createTerminalAnswers = (
	terminal: NodeJS.ReadStream,
	write: (text: string) => void,
	mayKnowKitty: (name: string) => boolean,
	now: () => number = performance.now.bind(performance),
): TerminalAnswers => {
	let asked: Promise<TerminalFacts> | undefined;
	let isAsked = false;
	let askedAt = 0;
	let held = '';
	let timer: NodeJS.Timeout | undefined;
	const facts: Mutable<TerminalFacts> = {hasKitty: false};
	/** Answers are on their way. */
	let isDue = false;
	/** What is held has waited long enough. */
	let isLate = false;
	let end = () => {};

	const take = ({kitty, name, attributes, ...sizes}: Partial<Record<string, string>>): void => {
		if (kitty !== undefined && /^i=31;OK$/.test(kitty)) facts.hasKitty = true;
		if (name !== undefined) facts.name ??= name;
		const cell = sizeOf(sizes.width, sizes.height);
		if (cell) facts.cell = cell;
		const area = sizeOf(sizes.areaWidth, sizes.areaHeight);
		if (area) facts.area = area;
		if (attributes === undefined) return;
		facts.attributes ??= attributes.split(';').map(Number);
		facts.time ??= now() - askedAt;
		end();
	};
	const withoutAnswers = (chunk: string): string => {
		clearTimeout(timer);
		isLate = false;
		const text = held + chunk;
		for (const {groups} of text.matchAll(answers)) take(groups ?? {});
		const keys = text.replace(answers, '');
		held = (isDue ? mayHaveBegun : begun).exec(keys)?.[0] ?? '';
		if (held === '') return keys;
		// What does not go on in time was typed.
		timer = setTimeout(() => {
			isLate = true;
			terminal.emit('readable');
		}, seam);
		return keys.slice(0, -held.length);
	};
	const read = (): string | null => {
		for (;;) {
			const chunk: unknown = terminal.read();
			if (typeof chunk !== 'string' || !isAsked) {
				if (chunk !== null || !isLate) return chunk as string | null;
				isLate = false;
				const keys = held;
				held = '';
				return keys;
			}
			const keys = withoutAnswers(chunk);
			if (keys !== '') return keys;
		}
	};
	const put = async (question: string): Promise<void> => {
		const {promise: answered, resolve} = Promise.withResolvers<void>();
		end = resolve;
		isAsked = true;
		isDue = true;
		write(question);
		const overrun = setTimeout(resolve, patience);
		await answered;
		isDue = false;
		clearTimeout(overrun);
	};
	const ask = async (): Promise<TerminalFacts> => {
		askedAt = now();
		await put(questions);
		if (facts.name !== undefined && mayKnowKitty(facts.name)) await put(kittyQuestion);
		if (!facts.cell && facts.attributes?.includes(sixels)) await put(areaQuestion);
		return {...facts};
	};
	return {
		stdin: withMethod(terminal, 'read', read),
		facts: () => {
			asked ??= ask();
			return asked;
		},
	};
};
