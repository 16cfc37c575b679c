import { expect, test } from 'vitest';
import { withoutPassword } from './redis.ts';

test.each([
	['redis://user:secret@redis.internal:6380/2', 'redis://redis.internal:6380/2'],
	['rediss://:secret@redis.internal', 'rediss://redis.internal'],
])('what is logged of %s has no password', (url, logged) => {
	expect(withoutPassword(url)).toBe(logged);
});
