import type { LookupFunction } from 'node:net';
import { OfficeFailure } from '@repo/stats/offices';
import { Agent, fetch as ask, type RequestInit } from 'undici';
import { isPublicAddress } from '../../webhooks/address/ranges.ts';
import { AddressRefused, findTarget, type AddressRules } from '../../webhooks/address/target.ts';

const mostRedirects = 5;

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

/** A 303 is read, whatever was asked; the older ones are followed in the same way only where nothing was sent along. */
const following = (status: number, init: RequestInit): RequestInit | undefined => {
	if (status === 307 || status === 308 || (init.method ?? 'GET') === 'GET') return init;
	if (status !== 303) return undefined;
	const { body: _body, method: _method, ...rest } = init;
	return rest;
};

/**
 * Fetches from public addresses over https, and nothing else: the rules that webhooks follow. Every name is looked up for
 * the connection itself, and each redirect is held to the same rules.
 */
export const createGuardedFetch = (
	rules: AddressRules,
): { fetch: typeof globalThis.fetch; close: () => Promise<void> } => {
	const hosts = new Set([...rules.allowed].map((host) => host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')));
	const lookup: LookupFunction = (name, { all }, answer) => {
		rules.resolve(name).then(
			(found) => {
				const [first] = found;
				const isFine = hosts.has(name) || found.every(({ address }) => isPublicAddress(address));
				if (first === undefined || !isFine) answer(new AddressRefused('private'), '');
				else if (all) answer(null, found);
				else answer(null, first.address, first.family);
			},
			(error: Error) => answer(error as NodeJS.ErrnoException, ''),
		);
	};
	const dispatcher = new Agent({ connect: { lookup } });

	const follow = async (address: string, init: RequestInit) => {
		let next = address;
		let asked = init;
		for (let followed = 0; followed <= mostRedirects; followed += 1) {
			const { url } = await findTarget(next, rules);
			const response = await ask(url, { ...asked, redirect: 'manual', dispatcher });
			const to = response.headers.get('location');
			if (!isRedirect(response.status) || to === null) return response;
			await response.body?.cancel();
			const followingInit = following(response.status, asked);
			if (followingInit === undefined) return response;
			asked = followingInit;
			next = new URL(to, url).href;
		}
		throw new AddressRefused('not-an-address');
	};
	/** No use in trying again, unlike with an office that cannot be reached. */
	const fetch = async (address: string, init: RequestInit = {}) => {
		try {
			return await follow(address, init);
		} catch (error) {
			const cause = error instanceof AddressRefused ? error : (error as { cause?: unknown }).cause;
			if (cause instanceof AddressRefused && cause.fault !== 'unknown-name')
				throw new OfficeFailure('refused', 'The address is none that may be asked.', { cause });
			throw error;
		}
	};
	return { fetch: fetch as unknown as typeof globalThis.fetch, close: () => dispatcher.close() };
};
