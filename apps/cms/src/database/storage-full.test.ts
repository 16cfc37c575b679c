import { expect, test } from 'vitest';
import { isStorageFull, StorageFullError } from './storage-full.ts';

test.each([
	Object.assign(new Error('x'), { code: 'SQLITE_FULL' }),
	Object.assign(new Error('x'), { code: 'ENOSPC' }),
	Object.assign(new Error('x'), { rawCode: 778 }),
	new Error('[msg_insert.go:128] database or disk is full (13)'),
	new Error('Failed query', { cause: new Error('x', { cause: { codeName: 'OutOfDiskSpace' } }) }),
])('a full disk is told from what the database says: %s', (error) => {
	expect(isStorageFull(error)).toBe(true);
});

test.each([new Error('FOREIGN KEY constraint failed'), 'text', undefined, null])('%s is no full disk', (error) => {
	expect(isStorageFull(error)).toBe(false);
});

test('it leaves as 507', () => {
	expect(new StorageFullError().status).toBe(507);
});
