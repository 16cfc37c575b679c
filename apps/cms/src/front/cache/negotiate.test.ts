import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { makeEntry } from './entry.ts';
import { acceptedCodings, representationOf } from './negotiate.ts';
import { choose } from './send.ts';

const asked = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

describe('content codings (RFC 9110 §12.5.3)', () => {
	test.each([
		['gzip, deflate, br, zstd', 'br'],
		['gzip, deflate, zstd', 'zstd'],
		['gzip', 'gzip'],
		['br;q=0.2, gzip;q=0.8', 'gzip'],
		['br;q=0, *', 'zstd'],
		['deflate', 'identity'],
		['*;q=0, identity', 'identity'],
		['', 'identity'],
	])('of "%s" %s is taken', (header, coding) => expect(acceptedCodings(header)[0]).toBe(coding));

	test.each(['identity;q=0', '*;q=0', 'deflate, identity;q=0'])('"%s" accepts nothing there is', (header) =>
		expect(acceptedCodings(header)).toEqual([]),
	);
	test('no header asks for no coding', () => expect(acceptedCodings(undefined)[0]).toBe('identity'));
});

describe('the representation', () => {
	const address = { target: '/', namesLocale: false };

	test('is in the language the caller likes most of ours, unless the address names one', () => {
		const request = asked({ 'accept-language': 'de, nn;q=0.8, sv;q=0.7' });
		expect(representationOf(request, address)?.language).toBe('nb');
		expect(representationOf(request, { ...address, namesLocale: true })?.language).toBe('');
		expect(representationOf(asked({}), address)?.language).toBe('en');
	});
	test('is of a media type there is, or none', () => {
		const statistics = { ...address, mediaTypes: ['application/json', 'text/csv'] };
		expect(representationOf(asked({}), statistics)?.accept).toBe('application/json');
		expect(representationOf(asked({ accept: 'text/csv, */*;q=0.1' }), statistics)?.accept).toBe('text/csv');
		expect(representationOf(asked({ accept: 'image/png' }), statistics)).toBeUndefined();
		expect(representationOf(asked({ accept: 'image/png' }), address)?.accept).toBe('*/*');
	});
});

describe('what is sent', () => {
	const modified = new Date('2026-11-01T10:00:00.500Z').getTime();
	const entryOf = (length: number) =>
		makeEntry(
			{ status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.alloc(length, 'a') },
			{ modified, validUntil: Infinity, dependencies: [], shown: new Set(), isFinal: true },
		);
	const entry = entryOf(2000);
	const choice = (headers: Record<string, string>, of = entry) => choose(asked(headers), of, true);

	test('a small answer goes as it is, unless that is refused', () => {
		expect(choice({ 'accept-encoding': 'br' }, entryOf(100))?.coding).toBe('identity');
		expect(choice({ 'accept-encoding': 'br, identity;q=0' }, entryOf(100))?.coding).toBe('br');
		expect(choice({ 'accept-encoding': 'identity;q=0' })).toBeUndefined();
	});
	test.each([
		[`"${entry.hash}"`, 'identity'],
		[`"${entry.hash}-br"`, 'br'],
		[`W/"${entry.hash}-gzip"`, 'gzip'],
		[`"other", "${entry.hash}-zstd"`, 'zstd'],
		['*', 'br'],
	])('whoever has %s keeps it', (header, coding) =>
		expect(choice({ 'if-none-match': header, 'accept-encoding': 'br, gzip, zstd' })).toEqual({ coding, isHeld: true }),
	);
	test.each(['"other"', `"${entry.hash}-br-x"`, `"x${entry.hash}"`, entry.hash, ''])(
		'whoever has %s gets it anew',
		(header) => expect(choice({ 'if-none-match': header, 'accept-encoding': 'br' })?.isHeld).toBe(false),
	);
	test('a coding the caller accepts no longer is sent anew', () => {
		expect(choice({ 'if-none-match': `"${entry.hash}-br"`, 'accept-encoding': 'gzip' })).toEqual({
			coding: 'gzip',
			isHeld: false,
		});
	});
	test.each([
		['Sun, 01 Nov 2026 10:00:00 GMT', true],
		['Sun, 01 Nov 2026 10:00:01 GMT', true],
		['Sun, 01 Nov 2026 09:59:59 GMT', false],
		['yesterday', false],
	])('asked whether it changed since %s, unchanged is %s', (header, isHeld) =>
		expect(choice({ 'if-modified-since': header })?.isHeld).toBe(isHeld),
	);
	test('an entity tag counts more than a date', () => {
		const headers = { 'if-none-match': '"other"', 'if-modified-since': 'Sun, 01 Nov 2026 10:00:01 GMT' };
		expect(choice(headers)?.isHeld).toBe(false);
	});
});
