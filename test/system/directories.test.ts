import {expect, test} from 'vitest';
import {directories} from '../../src/system/directories.ts';

test('Linux has the defaults of the XDG specification', () => {
	expect(directories({}, 'linux', '/home/zoé')).toEqual({
		config: '/home/zoé/.config/actus',
		data: '/home/zoé/.local/share/actus',
		cache: '/home/zoé/.cache/actus',
	});
});

test('macOS has its Library', () => {
	expect(directories({}, 'darwin', '/Users/zoé')).toEqual({
		config: '/Users/zoé/Library/Application Support/actus',
		data: '/Users/zoé/Library/Application Support/actus',
		cache: '/Users/zoé/Library/Caches/actus',
	});
});

test('Windows has its application data, which may have been moved', () => {
	expect(directories({LOCALAPPDATA: 'D:\\Local'}, 'win32', 'C:\\Users\\Zoé')).toEqual({
		config: 'C:\\Users\\Zoé\\AppData\\Roaming\\actus',
		data: 'D:\\Local\\actus',
		cache: 'D:\\Local\\actus\\Cache',
	});
});

test.each(['linux', 'darwin', 'freebsd'] as const)('XDG variables win on %s', (platform) => {
	const env = {XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d/', XDG_CACHE_HOME: '/k'};
	expect(directories(env, platform, '/home/zoé')).toEqual({
		config: '/c/actus',
		data: '/d/actus',
		cache: '/k/actus',
	});
});

test('XDG variables win on Windows', () => {
	expect(directories({XDG_CONFIG_HOME: 'D:\\c'}, 'win32', 'C:\\Users\\Zoé').config).toBe('D:\\c\\actus');
});

test.each(['', 'config', './config', '~/config'])(
	'a relative XDG variable counts for nothing: « %s »',
	(value) => {
		expect(directories({XDG_CONFIG_HOME: value}, 'linux', '/home/zoé').config).toBe(
			'/home/zoé/.config/actus',
		);
	},
);
