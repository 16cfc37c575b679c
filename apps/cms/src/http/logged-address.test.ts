import { expect, test } from 'vitest';
import { loggedAddress } from './logged-address.ts';

test.each([
	['/api/practices?locale=sv', '/api/practices?locale=sv'],
	['/api/preview?token=abc.def&locale=sv', '/api/preview?token=…&locale=sv'],
	['/api/users/reset?a=1&PASSWORD=x', '/api/users/reset?a=1&PASSWORD=…'],
	[`/api/proposals/${'x'.repeat(43)}?locale=fi`, '/api/proposals/…?locale=fi'],
	[`/API/proposals/${'x'.repeat(43)}`, '/API/proposals/…'],
	['/api/proposals/challenge', '/api/proposals/challenge'],
])('%s is logged as %s', (url, logged) => {
	expect(loggedAddress(url)).toBe(logged);
});
