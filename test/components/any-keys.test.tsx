import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {layoutIn} from '../../src/app/step.ts';
import {anyDeed, anySize, happen, manyFeeds} from '../support/deeds.ts';
import {openNetwork} from '../support/network.ts';
import {openScreen} from '../support/open-screen.tsx';
import {settled} from '../support/open-world.ts';

/** The test's terminal has no more columns. */
const drawn = 100;

test('whatever happens, a frame has exactly the window’s rows and is no wider', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(anyDeed, {minLength: 1, maxLength: 20, size: 'max'}),
			anySize,
			fc.constantFrom(manyFeeds, {}),
			async (deeds, size, feeds) => {
				const network = openNetwork();
				const screen = await openScreen({feeds, size, fetch: network.fetch});
				for (const deed of deeds) {
					await happen(screen, network, deed);
					await settled();
					const state = screen.program.state();
					if (layoutIn(state).isTooSmall || state.size.columns > drawn) continue;
					const rows = screen.frame().split('\n');
					expect(rows).toHaveLength(state.size.rows);
					expect(rows.filter((row) => stringWidth(row) > state.size.columns)).toEqual([]);
				}
			},
		),
		{numRuns: 10},
	);
});
