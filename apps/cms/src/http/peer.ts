import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import proxyAddr from 'proxy-addr';
import { environment } from '../environment.ts';

/** Whoever is at the other end, as far as the network tells. */
export interface Peer {
	/** An IPv4 address, or the /64 that an IPv6 address lies in: one household or office has as many as it likes of those. */
	network: string;
	/** On one of our own machines, and not passing on what somebody else asks. */
	isOwn: boolean;
}

const longestAddress = 60;

/** Some proxies write the port behind an IPv4 address. */
const withoutPort = (address: string) => address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');

export const networkOf = (address: string): string => {
	const plain = withoutPort(address);
	if (!ipaddr.isValid(plain)) return plain.slice(0, longestAddress);
	const parsed = ipaddr.process(plain);
	if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
	const parts = parsed.parts.slice(0, 4).map((part) => part.toString(16));
	return `${parts.join(':')}::/64`;
};

const namesSomebody = ({ headers }: IncomingMessage) =>
	headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers.via !== undefined;

/** `X-Forwarded-For` is believed as far as it was written by proxies of ours. */
export const createPeers = (trustedProxies: readonly string[]): ((request: IncomingMessage) => Peer) => {
	const isTrusted = proxyAddr.compile([...trustedProxies]);
	// A connection asks many times; so does a visitor behind a proxy.
	const ofSockets = new WeakMap<Socket, Peer>();
	const ofVisitors = new LRUCache<string, Peer>({ max: 5000 });

	const look = (request: IncomingMessage): Peer => ({
		network: networkOf(proxyAddr(request, isTrusted)),
		isOwn: !namesSomebody(request) && isTrusted(request.socket.remoteAddress ?? '', 0),
	});

	return (request) => {
		if (!namesSomebody(request)) {
			const known = ofSockets.get(request.socket);
			if (known) return known;
			const peer = look(request);
			ofSockets.set(request.socket, peer);
			return peer;
		}
		const name = `${request.socket.remoteAddress} ${String(request.headers['x-forwarded-for'])}`;
		const known = ofVisitors.get(name);
		if (known) return known;
		const peer = look(request);
		ofVisitors.set(name, peer);
		return peer;
	};
};

export const peerOf = createPeers(environment.trustedProxies);
