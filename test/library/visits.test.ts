import {expect, test} from 'vitest';
import {libraryOf, minutes, now} from './feeds.ts';

test('who was never here has no visit to look back on', () => {
	expect(libraryOf('matin').beginVisit(now)).toBeUndefined();
});

test('who comes back is told when they were here last, also when they start anew a moment later', () => {
	const library = libraryOf('matin');
	library.noteVisit(now);
	expect(library.beginVisit(now + minutes(31))).toBe(now);
	library.noteVisit(now + minutes(32));
	expect(library.beginVisit(now + minutes(40))).toBe(now);
	library.noteVisit(now + minutes(41));
	expect(library.beginVisit(now + minutes(100))).toBe(now + minutes(41));
});

test('a clock that was set back tells of no visit that is yet to come', () => {
	const library = libraryOf('matin');
	library.noteVisit(now);
	library.noteVisit(now - minutes(60));
	expect(library.beginVisit(now - minutes(50))).toBeUndefined();
});
