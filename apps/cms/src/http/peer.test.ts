import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createPeers, networkOf } from './peer.ts';

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
	({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

test.each([
	['192.0.2.7', '192.0.2.7'],
	['192.0.2.7:50123', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:db8:1:2::ff', '2001:db8:1:2::/64'],
	['unknown', 'unknown'],
])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network));

test('a long word in the place of an address takes no more room than an address', () => {
	expect(networkOf('x'.repeat(10_000)).length).toBeLessThan(100);
});

test('what a stranger writes into X-Forwarded-For is not believed', () => {
	const peerOf = createPeers(['loopback']);
	expect(peerOf(from('198.51.100.1', { 'x-forwarded-for': '127.0.0.1' }))).toEqual({
		network: '198.51.100.1',
		isOwn: false,
	});
});

test('a proxy of ours tells who asks, and what it was told by strangers is not believed', () => {
	const peerOf = createPeers(['loopback', '10.0.0.0/8']);
	const asked = { 'x-forwarded-for': '203.0.113.9, 198.51.100.1, 10.1.2.3' };
	expect(peerOf(from('127.0.0.1', asked))).toEqual({ network: '198.51.100.1', isOwn: false });
});

test('whoever connects from a machine of ours for nobody else is ours', () => {
	const peerOf = createPeers(['loopback', 'uniquelocal']);
	expect(peerOf(from('::ffff:127.0.0.1'))).toEqual({ network: '127.0.0.1', isOwn: true });
	expect(peerOf(from('172.18.0.3')).isOwn).toBe(true);
	expect(peerOf(from('172.18.0.1', { via: '1.1 proxy' })).isOwn).toBe(false);
	expect(peerOf(from('198.51.100.1')).isOwn).toBe(false);
});
