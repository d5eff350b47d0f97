import {describe, expect, it} from 'vitest';
import {type Screen, wayOf} from '../../src/picture/way.ts';

const cell = {width: 9, height: 18};
const screen: Screen = {hasKitty: false, colourDepth: 24, isDistant: false, program: '', cell};
const methodOf = (about: Partial<Screen>, isPlain = false) => wayOf({...screen, ...about}, isPlain)?.method;

describe('the way in which a terminal shows pictures', () => {
	it.each<readonly [string, Partial<Screen>, string | undefined]>([
		['kitty', {name: 'kitty(0.46.2)', hasKitty: true}, 'kitty'],
		['Ghostty', {name: 'ghostty 1.3.1', hasKitty: true, attributes: [62, 22]}, 'kitty'],
		['a kitty that says it cannot', {name: 'kitty(0.46.2)', hasKitty: false}, 'blocks'],
		['a kitty of before placeholders', {name: 'kitty(0.26.5)', hasKitty: true}, 'blocks'],
		['a kitty to come', {name: 'kitty(1.0.0)', hasKitty: true}, 'kitty'],
		[
			'Konsole, which knows kitty’s protocol but no placeholders',
			{name: 'Konsole 26.04', hasKitty: true, attributes: [62, 4]},
			'sixel',
		],
		[
			'one that knows kitty’s protocol, and is none that is known',
			{name: 'warp 1', hasKitty: true},
			'blocks',
		],
		['iTerm2', {name: 'iTerm2 3.6.9', attributes: [62, 4]}, 'iterm2'],
		['an old iTerm2, which tells its name to the environment alone', {program: 'iTerm.app'}, 'iterm2'],
		['WezTerm', {name: 'WezTerm 20260117', hasKitty: true, attributes: [65, 4]}, 'iterm2'],
		['foot', {name: 'foot(1.25.0)', attributes: [62, 4, 22]}, 'sixel'],
		[
			'tmux, which says that it has sixels wherever it runs',
			{name: 'tmux 3.6', attributes: [1, 2, 4], program: 'iTerm.app'},
			'blocks',
		],
		['xterm', {name: 'XTerm(401)', attributes: [64, 1, 2]}, 'blocks'],
		['one that does not answer', {}, 'blocks'],
		[
			'an xterm that tells the environment of sixteen colours',
			{colourDepth: 4, name: 'XTerm(379)', attributes: [63, 1, 2, 4]},
			'sixel',
		],
		['sixteen colours', {colourDepth: 4, attributes: [62]}, undefined],
		['no colours', {colourDepth: 1, name: 'kitty(0.46.2)', hasKitty: true, attributes: [62, 4]}, undefined],
	])('%s', (_, about, method) => {
		expect(methodOf(about)).toBe(method);
	});

	it('far away is by half blocks, or not at all where the link is slow or nobody answers', () => {
		const kitty = {name: 'kitty(0.46.2)', hasKitty: true, isDistant: true};
		expect(methodOf({...kitty, time: 90})).toBe('blocks');
		expect(methodOf({...kitty, time: 400})).toBeUndefined();
		expect(methodOf(kitty)).toBeUndefined();
		expect(methodOf(kitty, true)).toBe('blocks');
	});

	it('is by half blocks if the reader wants it so', () => {
		expect(methodOf({name: 'kitty(0.46.2)', hasKitty: true}, true)).toBe('blocks');
		expect(methodOf({colourDepth: 4}, true)).toBeUndefined();
	});

	it('is by sixels only where the pixels of a cell are known', () => {
		const {cell: _, ...unknown} = screen;
		const xterm: Screen = {
			...unknown,
			name: 'XTerm(379)',
			attributes: [63, 4],
			window: {columns: 90, rows: 34},
		};
		expect(wayOf(xterm, false)?.method).toBe('blocks');
		expect(wayOf({...xterm, area: {width: 810, height: 646}}, false)).toMatchObject({
			method: 'sixel',
			cell: {width: 9, height: 19},
		});
		expect(wayOf({...xterm, area: {width: 1000, height: 1000}}, false)?.method).toBe('blocks');
	});

	it('knows the pixels of a cell where the terminal tells them', () => {
		expect(wayOf({...screen, cell: {width: 11, height: 23}}, false)?.cell).toEqual({width: 11, height: 23});
		const {cell: _, ...unknown} = screen;
		expect(wayOf({...unknown, colourDepth: 8}, false)).toEqual({
			method: 'blocks',
			hasTrueColour: false,
			cell: {width: 8, height: 16},
		});
	});
});
