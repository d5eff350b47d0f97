import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {defaultSettings, type Settings} from '../model/settings.ts';
import {isJson} from './json-file.ts';
import {parseSettings} from './settings-file.ts';

/**
 * The settings as they lie in the directory of the marks, for a first frame that is not to wait for `conf`; the defaults
 * where they cannot be read, which `conf` then tells.
 */
export const peekSettings = (directory: string): Settings => {
	try {
		const json: unknown = JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8'));
		return isJson(json) ? parseSettings(json) : defaultSettings;
	} catch {
		return defaultSettings;
	}
};
