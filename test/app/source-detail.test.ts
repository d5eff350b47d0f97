import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import type {ScreenLine} from '../../src/app/screen-line.ts';
import {sourceDetail} from '../../src/app/source-detail.ts';
import {sourcesLayout} from '../../src/app/sources-layout.ts';
import {sourcesLines} from '../../src/app/sources-lines.ts';
import type {Screen, State} from '../../src/app/state.ts';
import {layoutIn} from '../../src/app/step.ts';
import {wordsIn} from '../../src/messages/words.ts';
import {problem} from '../../src/model/problem.ts';
import type {Source} from '../../src/model/source.ts';
import {anySize} from '../support/deeds.ts';
import {monday} from '../support/entries.ts';
import {openWorld} from '../support/open-world.ts';
import {press} from '../support/press.ts';

const url = 'https://lequotidien.example/rubriques/economie/flux-des-dernieres-nouvelles.xml';
const base = openWorld({feeds: press}).program.state();

const anySource: fc.Arbitrary<Source> = fc
	.record({
		title: fc.oneof(fc.constant('Le Quotidien'), fc.string({unit: 'grapheme', minLength: 1, maxLength: 90})),
		lastFetched: fc.constantFrom(undefined, monday, monday - 86_400_000),
		newest: fc.constantFrom(undefined, monday - 60_000, monday - 90 * 86_400_000),
		trouble: fc.constantFrom(
			undefined,
			problem('http-status', {url, status: 500}),
			problem('feed-gone', {url}),
			problem('page-not-feed', {url}),
			problem('told-to-wait', {url, until: monday + 3_600_000}),
		),
		failures: fc.nat(9),
	})
	.map(({title, lastFetched, newest, trouble, failures}) => ({
		key: 'source1',
		url,
		title,
		headlines: 3,
		unread: 1,
		failures: trouble ? failures : 0,
		validators: {},
		...(lastFetched !== undefined && {lastFetched}),
		...(newest !== undefined && {rhythm: {newest, oldest: newest - 86_400_000, count: 4}}),
		...(trouble && {problem: trouble}),
	}));

const textOf = ({spans}: ScreenLine): string => spans.map(({text}) => text).join('');

test('what is said of a source stays in its place at any size, and ends with its sentence where there is room', () => {
	fc.assert(
		fc.property(anySize, anySource, fc.constantFrom('fr', 'en'), (size, source, language) => {
			const words = wordsIn(language);
			const state: State = {...base, size, sources: [source]};
			const screen: Screen & {name: 'sources'} = {name: 'sources', cursor: 1};
			const {isTooSmall, height} = layoutIn(state);
			if (isTooSmall) return;
			const {isWide, listColumns, listHeight, detailColumns, detailHeight} = sourcesLayout(state);
			const list = sourcesLines(state, screen, words).map(textOf);
			const detail = sourceDetail(state, screen, words).map(textOf);
			expect(list.length).toBeLessThanOrEqual(listHeight);
			expect(list.filter((row) => stringWidth(row) > listColumns)).toEqual([]);
			expect(detail.filter((row) => stringWidth(row) > detailColumns)).toEqual([]);
			if (isWide) return;
			expect(listHeight + detailHeight).toBe(height);
			expect(detail.length).toBeLessThanOrEqual(detailHeight);
			if (detail.length > 0 && size.columns >= 60) expect(detail.at(-1)).toMatch(/[.]$/);
		}),
	);
});
