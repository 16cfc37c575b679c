import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './ranges.ts';

export type AddressFault = 'not-an-address' | 'not-https' | 'credentials' | 'port' | 'private' | 'unknown-name';

/** Why nothing is sent to an address. */
export class AddressRefused extends Error {
	override name = 'AddressRefused';
	readonly fault: AddressFault;

	constructor(fault: AddressFault) {
		super(fault);
		this.fault = fault;
	}
}

export interface ResolvedName {
	address: string;
	family: number;
}

/** All addresses of a name; rejects where it has none. */
export type Resolve = (name: string) => Promise<ResolvedName[]>;

export interface AddressRules {
	/** `host:port` of addresses that may be private and without TLS, for tests. */
	allowed: ReadonlySet<string>;
	resolve: Resolve;
}

export interface Target {
	url: URL;
	/** Checked; a connection goes to one of these and to nothing else. */
	addresses: ResolvedName[];
}

const ports = new Set(['', '443', '8443']);

export const resolveName: Resolve = (name) => lookup(name, { all: true, order: 'verbatim' });

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '');

const isAllowed = (url: URL, { allowed }: AddressRules) =>
	allowed.has(`${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`);

const parse = (address: string, rules: AddressRules): URL => {
	if (!URL.canParse(address)) throw new AddressRefused('not-an-address');
	const url = new URL(address);
	url.hash = '';
	if (!/^https?:$/.test(url.protocol)) throw new AddressRefused('not-https');
	if (url.username !== '' || url.password !== '') throw new AddressRefused('credentials');
	if (isAllowed(url, rules)) return url;
	if (url.protocol !== 'https:') throw new AddressRefused('not-https');
	if (!ports.has(url.port)) throw new AddressRefused('port');
	return url;
};

/**
 * Where a webhook may go: https, to a public address, on a usual port. One private address among those of a name is
 * enough to refuse it. Throws `AddressRefused`.
 */
export const findTarget = async (address: string, rules: AddressRules): Promise<Target> => {
	const url = parse(address, rules);
	const host = bare(url.hostname);
	const family = isIP(host);
	const addresses = family
		? [{ address: host, family }]
		: await rules.resolve(host).catch(() => {
				throw new AddressRefused('unknown-name');
			});
	if (addresses.length === 0) throw new AddressRefused('unknown-name');
	if (!isAllowed(url, rules) && !addresses.every((each) => isPublicAddress(each.address)))
		throw new AddressRefused('private');
	return { url, addresses };
};
