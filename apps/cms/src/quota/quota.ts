import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Label } from '@repo/i18n';
import { setEarly } from '../http/early-headers.ts';
import { callerLocale, Problem } from '../api/problem.ts';
import type { Policy } from './policies.ts';
import type { Spending, Windows } from './windows.ts';

declare module 'node:http' {
	interface IncomingMessage {
		/** What whoever asks may spend; absent where nothing is counted. */
		quota?: Quota;
		/** Brings something that may be a login, so that nothing was spent yet: staff spend nothing. */
		claimsLogin?: boolean;
		/** The password was right; a second factor is asked for. */
		isHalfLogin?: boolean;
	}
}

const waits: Label = {
	en: 'Ask again in {seconds} s. An agency with a key of its own may ask more often.',
	sv: 'Fråga igen om {seconds} s. En myndighet med egen nyckel får fråga oftare.',
	da: 'Spørg igen om {seconds} s. En myndighed med egen nøgle må spørge oftere.',
	nb: 'Spør igjen om {seconds} s. En myndighet med egen nøkkel kan spørre oftere.',
	fi: 'Kysy uudelleen {seconds} s kuluttua. Viranomainen, jolla on oma avain, voi kysyä useammin.',
	is: 'Spyrðu aftur eftir {seconds} s. Stofnun með eigin lykil má spyrja oftar.',
};

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));

/** 429 (RFC 6585 §4), in the caller's language. */
export const tooMany = (request: IncomingMessage, policy: Policy, { resetMs }: Spending): Problem => {
	const wait = String(seconds(resetMs));
	return new Problem('too-many-requests', {
		detail: waits[callerLocale(request)].replace('{seconds}', wait),
		headers: { 'Retry-After': wait },
		members: { 'violated-policies': [policy.name] },
	});
};

/** `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers). */
export const tell = (response: ServerResponse, policy: Policy, { remaining, resetMs }: Spending): void => {
	setEarly(response, 'RateLimit-Policy', policy.header);
	setEarly(response, 'RateLimit', `"${policy.name}";r=${remaining};t=${seconds(resetMs)}`);
};

/** Spends on behalf of one request, and tells in its answer what is left. */
export class Quota {
	readonly #windows: Windows;
	readonly #who: string;
	readonly #policy: Policy;
	readonly #request: IncomingMessage;
	readonly #response: ServerResponse;
	/** Hears of everything that was spent or refused. */
	onSpend?: (units: number, isAllowed: boolean) => void;

	constructor(windows: Windows, who: string, policy: Policy, request: IncomingMessage, response: ServerResponse) {
		this.#windows = windows;
		this.#who = who;
		this.#policy = policy;
		this.#request = request;
		this.#response = response;
	}

	/** The key's agency or the network that spends; nothing for machines of our own. */
	get caller(): string | undefined {
		return this.#who === '' ? undefined : this.#who;
	}

	/** The problem to answer with where there are not enough units left. */
	spend(units: number): Problem | undefined {
		const spending = this.#windows.spend(this.#who, this.#policy, units);
		this.onSpend?.(units, spending.isAllowed);
		if (!this.#response.headersSent) tell(this.#response, this.#policy, spending);
		return spending.isAllowed ? undefined : tooMany(this.#request, this.#policy, spending);
	}
}
