import {posix, win32} from 'node:path';

export type Directories = {
	/** What the reader decided: settings, subscriptions, marks. */
	readonly config: string;
	/** What can be fetched again, and the log. */
	readonly data: string;
	readonly cache: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where actus keeps its files. `XDG_CONFIG_HOME`, `XDG_DATA_HOME` and `XDG_CACHE_HOME` win on every system, but for
 * relative ones, which the specification says to ignore; without them, what each system is used to.
 * (XDG Base Directory Specification 0.8.)
 */
export const directories = (env: Environment, platform: NodeJS.Platform, home: string): Directories => {
	const {isAbsolute, join} = platform === 'win32' ? win32 : posix;
	const absolute = (name: string): string | undefined => {
		const value = env[name];
		return value !== undefined && isAbsolute(value) ? value : undefined;
	};
	const usual = (): Directories => {
		if (platform === 'win32') {
			const local = absolute('LOCALAPPDATA') ?? join(home, 'AppData', 'Local');
			const roaming = absolute('APPDATA') ?? join(home, 'AppData', 'Roaming');
			return {
				config: join(roaming, 'actus'),
				data: join(local, 'actus'),
				cache: join(local, 'actus', 'Cache'),
			};
		}
		if (platform === 'darwin') {
			const support = join(home, 'Library', 'Application Support', 'actus');
			return {config: support, data: support, cache: join(home, 'Library', 'Caches', 'actus')};
		}
		return {
			config: join(home, '.config', 'actus'),
			data: join(home, '.local', 'share', 'actus'),
			cache: join(home, '.cache', 'actus'),
		};
	};
	const chosen = (name: string, otherwise: string): string => {
		const base = absolute(name);
		return base === undefined ? otherwise : join(base, 'actus');
	};
	const {config, data, cache} = usual();
	return {
		config: chosen('XDG_CONFIG_HOME', config),
		data: chosen('XDG_DATA_HOME', data),
		cache: chosen('XDG_CACHE_HOME', cache),
	};
};
