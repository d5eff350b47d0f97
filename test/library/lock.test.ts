import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openLock} from '../../src/library/lock.ts';

const fileOfLock = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'actus-lock-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return join(folder, 'library.db.lock');
};

test('a lock whose file is deleted or damaged while it is open holds all the same', () => {
	const file = fileOfLock();
	const lock = openLock(file);
	expect(lock.exclusively(() => 'begun')).toBe('begun');
	rmSync(file);
	expect(lock.exclusively(() => 'deleted')).toBe('deleted');
	writeFileSync(file, '');
	expect(lock.exclusively(() => 'emptied')).toBe('emptied');
	lock.close();
	expect(existsSync(file)).toBe(true);
});
