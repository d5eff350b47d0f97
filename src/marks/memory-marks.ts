import type {Credentials} from '../model/credentials.ts';
import {defaultSettings, type Settings} from '../model/settings.ts';
import type {Subscription} from '../model/source.ts';
import type {Json} from './json-file.ts';
import type {MarksStore} from './marks-store.ts';
import {changePlacesFile, parsePlaces} from './places-file.ts';

/** A store that keeps nothing at rest, for the shipped edition: its marks live in its library, in memory. */
export const memoryMarks = (initial: readonly Subscription[]): MarksStore => {
	let settings: Settings = defaultSettings;
	let places: Json = {};
	let subscriptions = initial;
	const credentials = new Map<string, Credentials>();
	return {
		settings: () => settings,
		changeSettings: (change) => {
			settings = change(settings);
			return settings;
		},
		places: () => parsePlaces(places),
		changePlaces: (changes) => {
			places = changePlacesFile(places, changes);
			return parsePlaces(places);
		},
		subscriptions: () => subscriptions,
		changeSubscriptions: (change) => {
			subscriptions = change(subscriptions);
			return subscriptions;
		},
		credentials: () => credentials,
		keepCredentials: (key, kept) => {
			if (kept) credentials.set(key, kept);
			else credentials.delete(key);
		},
		files: () => [],
		file: () => undefined,
		deeds: () => [],
		writeDeeds: () => {},
		bookmark: () => undefined,
		writeBookmark: () => {},
		pictures: () => [],
		picture: () => undefined,
		readPicture: () => undefined,
		writePicture: async () => {},
		releaseBookmark: () => {},
		restoreBookmark: () => {},
		sweepReleased: () => {},
		takeProblems: () => [],
	};
};
