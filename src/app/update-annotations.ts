import {isDeepStrictEqual} from 'node:util';
import {cleanNote, typedTags} from '../model/annotation.ts';
import type {Headline} from '../model/article.ts';
import {inputOf, inserted} from './edit-line.ts';
import type {Command} from './keys.ts';
import type {Message} from './message.ts';
import {movedTo} from './moved-to.ts';
import type {Notice} from './notice.ts';
import {articleUnder, withOpened} from './opened.ts';
import {knownPictures} from './pictures.ts';
import type {Input, Screen, State, Written} from './state.ts';
import {layoutIn, pageFormIn, type Step} from './step.ts';
import {placeIn} from './text-place.ts';
import {filterOf, previewed, showView} from './update-list.ts';

/** What stands in a prompt's one line for the end of a line of a note. */
const lineEnd = '⏎';

/** A note as it is typed: one line. */
export const noteTyped = (note: string): string => note.replace(/\r\n?|\n/g, lineEnd);

/** Tags as they are typed; the next one may follow at once. */
export const tagsTyped = (tags: string): Input => (tags === '' ? inputOf('') : inserted(inputOf(tags), ' '));

/** Asks for the note or the tags of an article. */
export const writing = (state: State, {id, note = '', tags = []}: Headline, what: 'note' | 'tags'): Step => [
	{
		...state,
		screen: {
			name: 'prompt',
			ask: {what, id},
			input: what === 'note' ? inputOf(noteTyped(note)) : tagsTyped(tags.join(' ')),
			over: state.screen,
		},
	},
	{type: 'load-tags'},
];

/** What was typed is written on the article. */
export const onWritten = (state: State, what: 'note' | 'tags', id: string, text: string): Step => {
	const change =
		what === 'note' ? {note: cleanNote(text.replaceAll(lineEnd, '\n'))} : {tags: typedTags(text)};
	return [state, {type: 'annotate', id, change, isLetGo: false, isUndo: false}];
};

/** What was written stands on the article, wherever it is shown. */
export const onAnnotated = (
	state: State,
	{before, now, counts, isUndo}: Message & {type: 'annotated'},
): Step => {
	const notice = noticeOf(before, now, isUndo);
	if (!notice) return [state];
	const gesture = {type: 'written', id: now.id, before: writtenOn(before)} as const;
	return relaid(
		{
			...state,
			counts,
			notice,
			list: {...state.list, headlines: state.list.headlines.map((each) => (each.id === now.id ? now : each))},
			done: isUndo ? state.done : [...state.done, gesture],
		},
		(headline) => (headline.id === now.id ? now : headline),
	);
};

/** More of a bookmark is kept: its star and its byline say so. */
export const onCompleted = (state: State, now: Headline): Step => {
	const known = (headline: Headline): Headline =>
		headline.id === now.id && headline.isBookmarked && !isDeepStrictEqual(headline.whole, now.whole)
			? withWhole(headline, now)
			: headline;
	return relaid({...state, list: {...state.list, headlines: state.list.headlines.map(known)}}, known);
};

const withWhole = ({whole: _, ...headline}: Headline, {whole}: Headline): Headline => ({
	...headline,
	...(whole && {whole}),
});

const writtenOn = ({note = '', tags = [], isBookmarked}: Headline): Written => ({note, tags, isBookmarked});

/** Undefined where nothing has changed. */
const noticeOf = (before: Headline, now: Headline, isUndo: boolean): Notice | undefined => {
	const isKept = now.isBookmarked && !before.isBookmarked && !isUndo;
	const [was, is] = [writtenOn(before), writtenOn(now)];
	if (was.note !== is.note) return {type: 'noted', note: is.note, isKept, isUndo};
	if (was.tags.join(' ') !== is.tags.join(' ')) return {type: 'tagged', tags: is.tags, isKept, isUndo};
	// What is written was there, and comes back with the bookmark.
	return isKept ? {type: 'marked', mark: 'isBookmarked', value: true, count: 1, isUndo} : undefined;
};

/** The article that is open says what it now is; its text stays where it is. The preview is made anew. */
export const relaid = (state: State, change: (headline: Headline) => Headline): Step => {
	const opened = articleUnder(state.screen);
	const preview =
		state.preview && change(state.preview.article.headline) !== state.preview.article.headline
			? undefined
			: state.preview;
	const next: State = {...state, preview};
	const headline = opened && change(opened.article.headline);
	if (!opened || !headline || headline === opened.article.headline) return [next, ...previewed(next)];
	const article = {...opened.article, headline};
	const screen = withOpened(state.screen, () => ({...opened, article, place: placeIn(opened)}));
	const {version} = opened;
	return [
		{...next, screen},
		{type: 'lay-out', article, form: pageFormIn(state), version, pictures: knownPictures(opened)},
	];
};

export type TagsScreen = Screen & {readonly name: 'tags'};

/** All tags, to choose one. */
export const showTags = (state: State): Step => [
	{...state, screen: {name: 'tags', cursor: 0}},
	{type: 'load-tags'},
];

export const onTagsCommand = (state: State, screen: TagsScreen, command: Command): Step => {
	const page = layoutIn(state).height - 2;
	const moved = movedTo(command, {at: screen.cursor, page, last: state.tags.length - 1});
	if (moved !== undefined) return [{...state, screen: {...screen, cursor: moved}}];
	switch (command) {
		case 'open': {
			const tag = state.tags[screen.cursor]?.tag;
			return tag === undefined ? [state] : showView(state, {view: 'bookmarks', tag, ...filterOf(state)});
		}
		case 'back':
		case 'quit':
			return [{...state, screen: {name: 'list'}}];
		default:
			return [state];
	}
};

/** A tag begun in the prompt with the rest of the most used one that begins so; undefined where none does. */
export const completedTag = (state: State, typed: string): string | undefined => {
	const begun = /[^\s,;#]*$/u.exec(typed)?.[0] ?? '';
	if (begun === '') return undefined;
	const given = typedTags(typed.slice(0, typed.length - begun.length));
	const found = state.tags.find(({tag}) => tag.startsWith(begun.toLowerCase()) && !given.includes(tag));
	return found && `${typed.slice(0, typed.length - begun.length)}${found.tag}`;
};
