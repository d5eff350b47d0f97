import type {Query, QueryFault} from '../model/query.ts';
import {readAge, readDays} from './query-days.ts';
import {queryTokens, type Token} from './query-tokens.ts';
import {
	accessNames,
	type Field,
	fieldNames,
	lonelyStates,
	named,
	orWords,
	type StateName,
	stateNames,
} from './query-words.ts';

/** What a text asks for, or what of it is no query. `query` is undefined where nothing is asked. */
export type ParsedQuery = {readonly query: Query | undefined} | {readonly fault: QueryFault};

/** Pieces and depth of what is read of a query: nobody types more. */
const mostTokens = 200;
const deepest = 20;

/**
 * Reads a query: words (all of them, in any order; the last may go on), "phrases", `champ:valeur` and `field:value`,
 * `-` before what must not be, `OU` or `OR` between alternatives, parentheses. What is still being typed, such as a
 * phrase or a parenthesis not yet closed, is taken as if it were finished.
 */
export const parseQuery = (text: string): ParsedQuery => {
	try {
		return {query: new Reader(text).whole()};
	} catch (error) {
		if (error instanceof Fault) return {fault: error.fault};
		throw error;
	}
};

class Fault extends Error {
	readonly fault: QueryFault;
	constructor(why: QueryFault['why'], {start, end}: {start: number; end: number}, text: string) {
		super(why);
		this.fault = {start, end, why, said: text.slice(start, end)};
	}
}

class Reader {
	readonly #text: string;
	readonly #tokens: readonly Token[];
	#at = 0;
	#depth = 0;

	constructor(text: string) {
		this.#text = text;
		this.#tokens = queryTokens(text).slice(0, mostTokens);
	}

	whole(): Query | undefined {
		const queries: Query[] = [];
		while (this.#at < this.#tokens.length) {
			const query = this.#alternatives();
			if (query) queries.push(query);
			// A parenthesis closed that none opened is no more than a sign.
			if (this.#next()?.kind === 'close') this.#at++;
		}
		return together('all', queries);
	}

	#next(): Token | undefined {
		return this.#tokens[this.#at];
	}

	#isOr(): boolean {
		const token = this.#next();
		return (
			token?.kind === 'term' && !token.isQuoted && token.field === undefined && orWords.includes(token.text)
		);
	}

	#alternatives(): Query | undefined {
		const queries: Query[] = [];
		let or: Token | undefined;
		for (;;) {
			const query = this.#conjunction();
			if (query) queries.push(query);
			else if (or) throw this.#fault('nothing-there', or);
			if (!this.#isOr()) return together('any', queries);
			or = this.#next();
			if (!query && or) throw this.#fault('nothing-there', or);
			this.#at++;
			// What comes after it is still to be typed.
			if (this.#at === this.#tokens.length) return together('any', queries);
		}
	}

	#conjunction(): Query | undefined {
		const queries: Query[] = [];
		for (;;) {
			const token = this.#next();
			if (!token || token.kind === 'close' || this.#isOr()) return together('all', queries);
			const query = this.#one(token);
			if (query) queries.push(query);
		}
	}

	#one(token: Token): Query | undefined {
		this.#at++;
		switch (token.kind) {
			case 'not': {
				const next = this.#next();
				if (!next || next.kind === 'close') throw this.#fault('nothing-there', token);
				const query = this.#one(next);
				return query && {kind: 'not', of: query};
			}
			case 'open': {
				if (++this.#depth > deepest) throw this.#fault('nothing-there', token);
				const query = this.#alternatives();
				if (this.#next()?.kind === 'close') this.#at++;
				this.#depth--;
				return query;
			}
			case 'term':
				return token.field === undefined ? this.#words(token) : this.#field(token, token.field);
			default:
				return undefined;
		}
	}

	#words(
		token: Token & {kind: 'term'},
		where: 'anywhere' | 'title' | 'author' = 'anywhere',
	): Query | undefined {
		const {text, isQuoted} = token;
		if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
		const state = isQuoted || where !== 'anywhere' ? undefined : named(stateNames, text);
		if (state !== undefined && lonelyStates.includes(state)) return stateQuery(state);
		const isLast = token.end === this.#text.length;
		const isPrefix = !isQuoted && (isLast || text.endsWith('*'));
		return {kind: 'words', where, text, ...(isQuoted && {isPhrase: true}), ...(isPrefix && {isPrefix: true})};
	}

	#field(token: Token & {kind: 'term'}, name: string): Query | undefined {
		const field = named(fieldNames, name);
		const {text} = token;
		if (field === undefined) {
			if (text === '') return this.#words({...token, text: name});
			throw this.#fault('no-such-field', {start: token.start, end: token.start + name.length});
		}
		if (text === '') throw this.#fault('no-value', token);
		return this.#valued(field, token);
	}

	#valued(field: Field, token: Token & {kind: 'term'}): Query | undefined {
		const {text} = token;
		const place = {start: token.start + (token.field?.length ?? 0) + 1, end: token.end};
		switch (field) {
			case 'title':
			case 'author':
				return this.#words(token, field);
			case 'source':
			case 'folder':
			case 'tag':
				return {kind: field, name: text};
			case 'since': {
				const age = readAge(text);
				if (age) return age;
				return {kind: 'days', from: this.#days(text, place).from};
			}
			case 'before':
				return {kind: 'days', before: this.#days(text, place).from};
			case 'after':
				return {kind: 'days', from: this.#days(text, place).before};
			case 'on':
				return {kind: 'days', ...this.#days(text, place)};
			case 'access': {
				const access = named(accessNames, text);
				if (!access) throw this.#fault('no-such-access', place);
				return {kind: 'access', access};
			}
			case 'state': {
				const state = named(stateNames, text);
				if (!state) throw this.#fault('no-such-state', place);
				return stateQuery(state);
			}
		}
	}

	#days(text: string, place: {start: number; end: number}) {
		const days = readDays(text);
		if (!days) throw this.#fault('no-date', place);
		return days;
	}

	#fault(why: QueryFault['why'], place: {start: number; end: number}): Fault {
		return new Fault(why, place, this.#text);
	}
}

const stateQuery = (state: StateName): Query =>
	state === 'read' ? {kind: 'not', of: {kind: 'state', state: 'unread'}} : {kind: 'state', state};

const together = (kind: 'all' | 'any', queries: readonly Query[]): Query | undefined =>
	queries.length > 1 ? {kind, of: queries} : queries[0];
