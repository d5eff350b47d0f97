import {describe, expect, test} from 'vitest';
import type {Message} from '../../src/app/message.ts';
import {update} from '../../src/app/update.ts';
import {openNetwork} from '../support/network.ts';
import {openWorld, settled, until, type World} from '../support/open-world.ts';
import {press} from '../support/press.ts';

const keys = ({program}: World, ...names: readonly string[]) => {
	for (const key of names) program.send({type: 'key', key});
};

const article = ({services, program}: World, index: number) => {
	const id = program.state().list.headlines[index]?.id ?? '';
	const found = services.library.article(id);
	if (!found) throw new Error(`no headline ${index}`);
	return found;
};

describe('an answer for which nobody waits any more', () => {
	test.each<[string, (world: World) => Message]>([
		[
			'a stretch of a list that was left',
			({services}) => ({
				type: 'window-loaded',
				asked: {selection: {view: 'bookmarks'}, at: 'start', offset: 0},
				window: services.library.headlines({view: 'bookmarks'}, {from: 'start', count: 5}),
				counts: services.library.counts(),
				sources: undefined,
			}),
		],
		[
			'the next unread of a list that was left',
			() => ({type: 'unread-found', selection: {view: 'unread'}, headline: undefined, isToOpen: true}),
		],
		['a catalogue', () => ({type: 'offers-loaded', offers: []})],
		[
			'what a link led to that was given up',
			(world) => ({
				type: 'link-read',
				url: 'https://lequotidien.example/pont',
				from: article(world, 0).headline.id,
				article: article(world, 1),
				place: undefined,
			}),
		],
		[
			'why a link could not be followed that was given up',
			(world) => ({
				type: 'link-ended',
				url: 'https://lequotidien.example/pont',
				from: article(world, 0).headline.id,
				notice: {type: 'nothing-fetched'},
			}),
		],
		[
			'the place in an article that was left',
			(world) => ({
				type: 'place-known',
				id: article(world, 0).headline.id,
				place: {at: 10, words: 'amendements', below: 0},
			}),
		],
		[
			'a preview of what the cursor has left',
			(world) => ({
				type: 'previewed',
				article: article(world, 2),
				page: {
					form: {columns: 60},
					lines: [],
					links: [],
					headings: [],
					anchors: new Map(),
					pictures: [],
					wordCount: 0,
				},
			}),
		],
	])('changes nothing: %s', (_, late) => {
		const world = openWorld({feeds: press, size: {columns: 120, rows: 40}});
		const state = world.program.state();
		const [next, ...effects] = update(state, late(world));
		expect(next).toBe(state);
		expect(effects).toEqual([]);
	});

	test('changes nothing: the page of an article that was left', async () => {
		const world = openWorld({feeds: press});
		const first = article(world, 0);
		keys(world, 'enter');
		await settled();
		keys(world, 'n');
		await settled();
		const before = world.program.state();
		world.program.send({
			type: 'laid-out',
			article: first,
			version: 'fullest',
			page: {
				form: {columns: 76},
				lines: [],
				links: [],
				headings: [],
				anchors: new Map(),
				pictures: [],
				wordCount: 0,
			},
		});
		expect(world.program.state()).toEqual(before);
	});
});

describe('leaving while sources are still being asked', () => {
	test('keeps what had come, asks no more, and says nothing more', async () => {
		const network = openNetwork();
		const world = openWorld({feeds: press, fetch: network.fetch});
		keys(world, 'R');
		await until(
			() => network.waiting().length === 2,
			() => 'nobody asked',
		);
		network.answers('lequotidien', 'Le Quotidien');
		await until(
			() => world.services.library.counts().total === 6,
			() => 'nothing came',
		);
		const before = world.program.state();
		await world.performer.finish();
		await settled();
		expect(world.program.state()).toBe(before);
		expect(world.services.library.counts().total).toBe(6);
		expect(world.services.library.sources().map(({problem}) => problem)).toEqual([undefined, undefined]);
	});
});
