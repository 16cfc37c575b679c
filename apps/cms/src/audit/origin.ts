import { createHmac, hkdfSync } from 'node:crypto';

const keys = new Map<string, Buffer>();

const keyFrom = (secret: string): Buffer => {
	const known = keys.get(secret);
	if (known) return known;
	const key = Buffer.from(hkdfSync('sha256', secret, '', 'integrationnorden/audit/origin/v1', 32));
	keys.set(secret, key);
	return key;
};

/**
 * A pseudonym of a network (an IPv4 address, or the /64 of an IPv6 one): the same network has the same, and without the
 * service's secret nobody finds out which it is by trying all.
 */
export const originOf = (network: string, secret: string): string =>
	createHmac('sha256', keyFrom(secret)).update(network).digest('hex').slice(0, 12);
