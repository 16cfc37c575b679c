import { expect, test } from 'vitest';
import { loggedError } from './logged-error.ts';

const failed = Object.assign(
	new Error('Failed query: insert into "people" ("email") values (?)\nparams: meron@example.org', {
		cause: Object.assign(new Error('FOREIGN KEY constraint failed'), { code: 'SQLITE_CONSTRAINT' }),
	}),
	{ query: 'insert into "people" ("email") values (?)', params: ['meron@example.org'] },
);

test.each([
	['by itself', failed],
	['as a cause', new Error('A save failed', { cause: failed })],
	['as the cause of a cause', new Error('A job failed', { cause: new Error('A save failed', { cause: failed }) })],
])('of a statement that failed, the log has no values: %s', (_where, error) => {
	const text = JSON.stringify(loggedError(error));
	expect(text).not.toContain('meron@example.org');
	expect(text).toContain('FOREIGN KEY constraint failed');
	expect(text).toContain('SQLITE_CONSTRAINT');
	expect(text).toContain('values (?)');
});

test('any other error is logged whole', () => {
	const error = Object.assign(new TypeError('No such thing'), { status: 404 });
	expect(loggedError(error)).toMatchObject({ type: 'TypeError', message: 'No such thing', status: 404 });
	expect(loggedError('no error')).toBe('no error');
});
