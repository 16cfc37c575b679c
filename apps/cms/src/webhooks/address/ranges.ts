import ipaddr from 'ipaddr.js';

/** Public by its range, but inside Azure it answers for the machine's own platform. */
const platforms = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one that anybody on the internet reaches: not private, loopback, link-local (where clouds keep
 * their metadata), shared, multicast, reserved, nor a wrapping of such a one (IPv4-mapped, NAT64, 6to4, Teredo).
 */
export const isPublicAddress = (address: string): boolean => {
	if (!ipaddr.isValid(address)) return false;
	const parsed = ipaddr.process(address);
	return parsed.range() === 'unicast' && !platforms.has(parsed.toString());
};
