import {statSync} from 'node:fs';
import {join} from 'node:path';
import {type Problem, problem} from '../model/problem.ts';
import {isBookmarkFile, parseBookmark} from './bookmark-file.ts';
import {isDeedsFile, mergeDeeds, parseDeeds} from './deeds-file.ts';
import {openJsonFiles} from './json-file.ts';
import {loadConf} from './load-conf.ts';
import type {MarksFile, MarksStore} from './marks-store.ts';
import {pictureFrom, picturesIn, readPicture, writePicture} from './picture-files.ts';
import {changePlacesFile, parsePlaces} from './places-file.ts';
import {release, restore, sweep} from './released.ts';
import {changeSecretsFile, isSecretsFile, parseSecrets} from './secrets-file.ts';
import {changeSettingsFile, parseSettings} from './settings-file.ts';
import {changeSubscriptionsFile, isSubscriptionsFile, parseSubscriptions} from './subscriptions-file.ts';
import {codeOf, ifPossible, namesIn, removeUnfinished} from './whole-file.ts';

/**
 * Opens what the reader decided, in the directory of its files (made at the first call): `config.json`,
 * `subscriptions.json`, `secrets.json`, `places.json`, `marks/<key>.json`, `bookmarks/<id>.json` with the bookmark's pictures in `bookmarks/<id>/`, and the last good copy
 * of each file in `backups/`. In `released/` lies for a while what was let go.
 */
export const openMarks = async (directory: string): Promise<MarksStore> => {
	const problems: Problem[] = [];
	const files = openJsonFiles(directory, await loadConf(), (problem) => problems.push(problem));
	const file = (name: string) => markFile(directory, name);
	/** Where a bookmark's pictures lie. */
	const beside = (id: string) => join(directory, 'bookmarks', id);
	return {
		settings: () => parseSettings(files.read('config')),
		changeSettings: (change) => {
			const json = files.read('config');
			const before = parseSettings(json);
			const after = change(before);
			files.write('config', changeSettingsFile(json, before, after));
			return after;
		},
		places: () => parsePlaces(files.read('places')),
		changePlaces: (changes) => {
			const json = changePlacesFile(files.read('places'), changes);
			files.write('places', json);
			return parsePlaces(json);
		},
		subscriptions: () => parseSubscriptions(files.read('subscriptions', isSubscriptionsFile)),
		changeSubscriptions: (change) => {
			const json = files.read('subscriptions', isSubscriptionsFile);
			const after = change(parseSubscriptions(json));
			files.write('subscriptions', changeSubscriptionsFile(json, after));
			return after;
		},
		credentials: () => parseSecrets(files.read('secrets', isSecretsFile)),
		keepCredentials: (key, credentials) => {
			const json = files.read('secrets', isSecretsFile);
			files.write('secrets', changeSecretsFile(json, key, credentials));
			// The good copy must not outlive a secret that was given up.
			files.read('secrets', isSecretsFile);
		},
		files: () => ['marks', 'bookmarks'].flatMap((folder) => filesIn(directory, folder)),
		file,
		deeds: (key) => parseDeeds(key, files.read(`marks/${key}`, isDeedsFile)),
		writeDeeds: (key, deeds) => {
			const name = `marks/${key}`;
			files.write(name, mergeDeeds(key, files.read(name, isDeedsFile), deeds));
		},
		bookmark: (id) => {
			const name = `bookmarks/${id}`;
			return file(name) && parseBookmark(id, files.read(name, isBookmarkFile));
		},
		writeBookmark: (bookmark) => files.write(`bookmarks/${bookmark.article.headline.id}`, {...bookmark}),
		pictures: (id) => picturesIn(beside(id)),
		picture: (id, url) => pictureFrom(beside(id), url),
		readPicture,
		writePicture: async (id, url, type, bytes) => {
			try {
				await writePicture(beside(id), url, type, bytes);
			} catch (error) {
				throw unwritable(beside(id), error);
			}
		},
		releaseBookmark: (id) => {
			writing(beside(id), () => release(directory, id));
			files.remove(`bookmarks/${id}`);
		},
		restoreBookmark: (id) => writing(beside(id), () => restore(directory, id)),
		sweepReleased: (before) => ifPossible(() => sweep(directory, before)),
		takeProblems: () => problems.splice(0),
	};
};

const writing = (path: string, action: () => void): void => {
	try {
		action();
	} catch (error) {
		throw unwritable(path, error);
	}
};

const unwritable = (file: string, error: unknown): unknown => {
	const code = codeOf(error);
	return code === '' ? error : problem('conf-unwritable', {file, code}, error);
};

/** What a file of deeds or of a bookmark is called; a broken one that was set aside has a point in its name. */
const markName = /^(?:(marks)\/([a-z0-9]+)|(bookmarks)\/(\w+))$/;

const markFile = (directory: string, name: string): MarksFile | undefined => {
	const [, deeds, key, , id] = markName.exec(name) ?? [];
	const of = key ?? id;
	if (of === undefined) return undefined;
	const modified = statSync(join(directory, `${name}.json`), {throwIfNoEntry: false})?.mtimeMs;
	return modified === undefined ? undefined : {name, kind: deeds ? 'deeds' : 'bookmark', of, modified};
};

const filesIn = (directory: string, folder: string): readonly MarksFile[] => {
	removeUnfinished(join(directory, folder));
	return namesIn(join(directory, folder)).flatMap((name) =>
		name.endsWith('.json') ? (markFile(directory, `${folder}/${name.slice(0, -'.json'.length)}`) ?? []) : [],
	);
};
