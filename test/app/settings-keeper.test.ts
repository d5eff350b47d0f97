import {describe, expect, test} from 'vitest';
import {createSettingsKeeper} from '../../src/app/perform/settings-keeper.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {memoryMarks} from '../../src/marks/memory-marks.ts';
import {problem} from '../../src/model/problem.ts';
import {settled} from '../support/open-world.ts';
import {queriesBy} from '../support/queries.ts';

const open = () => {
	const store = memoryMarks([]);
	const library = openLibrary(
		':memory:',
		queriesBy(() => 0),
	);
	const due: (() => void)[] = [];
	const errors: unknown[] = [];
	let writes = 0;
	let isFull = false;
	const marks: typeof store = {
		...store,
		changeSettings: (change) => {
			if (isFull) throw problem('conf-unwritable', {file: '/conf', code: 'ENOSPC'});
			writes++;
			return store.changeSettings(change);
		},
	};
	const keeper = createSettingsKeeper(
		{
			library,
			marks: async () => marks,
			after: (_, action) => {
				due.push(action);
				return () => due.splice(due.indexOf(action), 1);
			},
		},
		(error) => errors.push(error),
	);
	return {
		keeper,
		store,
		errors,
		writes: () => writes,
		fill: (value: boolean) => {
			isFull = value;
		},
		pass: async () => {
			for (const action of due.splice(0)) action();
			await settled();
		},
	};
};

describe('settings on their way to conf', () => {
	test('are written together, the last of each', async () => {
		const {keeper, store, writes, pass} = open();
		keeper.change({measure: 72});
		keeper.change({interval: 15});
		keeper.change({measure: 68});
		expect(await keeper.read()).toMatchObject({measure: 68, interval: 15});
		expect(store.settings().measure).toBe(76);
		await pass();
		expect(store.settings()).toMatchObject({measure: 68, interval: 15});
		expect(writes()).toBe(1);
	});

	test('are said not to be kept on a full disk, and written with the next change', async () => {
		const {keeper, store, errors, fill, pass} = open();
		fill(true);
		keeper.change({measure: 72});
		await pass();
		expect(errors).toMatchObject([{record: {kind: 'conf-unwritable'}}]);
		fill(false);
		keeper.change({interval: 15});
		await pass();
		expect(store.settings()).toMatchObject({measure: 72, interval: 15});
	});

	test('reach conf when the reader leaves at once', async () => {
		const {keeper, store} = open();
		keeper.change({measure: 72});
		await keeper.writeNow();
		expect(store.settings().measure).toBe(72);
	});
});
