import type { Configuration } from 'openid-client';
import { environment } from '../../environment.ts';
import { OpenIdRefusal } from './refusal.ts';
import { pathOfOpenId, type Attempt } from './sealed.ts';
import type { OpenIdSettings } from './settings.ts';

const timeoutSeconds = 5;
/** How far their clock may be from ours. */
const toleranceSeconds = 60;
const knownForMs = 60 * 60 * 1000;

// Loaded when somebody signs in with it for the first time.
const library = () => import('openid-client');

const discover = async ({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> => {
	const { allowInsecureRequests, clockTolerance, discovery, enableNonRepudiationChecks } = await library();
	const isPlain = issuer.startsWith('http:');
	const client = { client_secret: clientSecret, [clockTolerance]: toleranceSeconds };
	const config = await discovery(new URL(issuer), clientId, client, undefined, {
		timeout: timeoutSeconds,
		execute: [enableNonRepudiationChecks, ...(isPlain ? [allowInsecureRequests] : [])],
	});
	config.timeout = timeoutSeconds;
	return config;
};

let known: { issuer: string; until: number; config: Promise<Configuration> } | undefined;

/** The provider's own description; one that could not be read is asked for again. */
const configurationOf = async (settings: OpenIdSettings): Promise<Configuration> => {
	if (known?.issuer !== settings.issuer || known.until < Date.now()) {
		known = { issuer: settings.issuer, until: Date.now() + knownForMs, config: discover(settings) };
	}
	const asked = known;
	return asked.config.catch((cause: unknown) => {
		if (known === asked) known = undefined;
		throw new OpenIdRefusal('away', { cause });
	});
};

export const redirectAddress = () => `${environment.cmsUrl}${pathOfOpenId}/callback`;

/** Where the browser goes, and what it has to bring back. */
export const beginAttempt = async (
	settings: OpenIdSettings,
	{ next, asksAgain }: { next: string; asksAgain: boolean },
): Promise<{ address: URL; attempt: Attempt }> => {
	const config = await configurationOf(settings);
	const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } =
		await library();
	const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), next };
	const wanted = settings.secondFactor.filter(({ claim }) => claim === 'acr').map(({ value }) => value);
	const address = buildAuthorizationUrl(config, {
		redirect_uri: redirectAddress(),
		scope: settings.scope,
		state: attempt.state,
		nonce: attempt.nonce,
		code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
		code_challenge_method: 'S256',
		...(wanted.length > 0 && { acr_values: wanted.join(' ') }),
		// Whoever signed out here is not let in again without a question, on a computer that others use too.
		...(asksAgain && { prompt: 'login' }),
	});
	return { address, attempt };
};

export interface Person {
	issuer: string;
	subject: string;
	claims: Readonly<Record<string, unknown>>;
}

/** Errors of the connection have no answer; those of the provider have 5xx. */
const isAway = (error: unknown): boolean => {
	const {
		cause,
		code,
		status = (cause as { status?: number } | undefined)?.status,
	} = error as Error & {
		code?: string;
		status?: number;
	};
	if (status !== undefined) return status >= 500;
	return code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && cause !== undefined && code === undefined);
};

const refusalOf = (error: unknown): OpenIdRefusal => {
	const { code, error: told } = error as { code?: string; error?: string };
	if (isAway(error)) return new OpenIdRefusal('away', { cause: error });
	if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR') {
		const isTheirs = told === 'server_error' || told === 'temporarily_unavailable';
		return new OpenIdRefusal(isTheirs ? 'away' : 'cancelled', { cause: error });
	}
	// The provider gives nothing for a code that was used, or is too old (RFC 6749 §5.2).
	return new OpenIdRefusal(told === 'invalid_grant' ? 'stale' : 'untrusted', { cause: error });
};

/** Who came back, once state, nonce, issuer, signature and times are right. */
export const finishAttempt = async (
	settings: OpenIdSettings,
	attempt: Attempt,
	query: URLSearchParams,
): Promise<Person> => {
	if (query.get('state') !== attempt.state) throw new OpenIdRefusal('stale');
	const config = await configurationOf(settings);
	const { authorizationCodeGrant, fetchUserInfo } = await library();
	const address = new URL(`${redirectAddress()}?${query.toString()}`);
	try {
		const tokens = await authorizationCodeGrant(config, address, {
			pkceCodeVerifier: attempt.verifier,
			expectedState: attempt.state,
			expectedNonce: attempt.nonce,
			idTokenExpected: true,
		});
		const claims = tokens.claims();
		if (!claims) throw new OpenIdRefusal('untrusted');
		// Many tell what is not about the sign-in itself only there (OpenID Connect Core §5.4).
		const hasMore = claims.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
		const more = hasMore ? await fetchUserInfo(config, tokens.access_token, claims.sub) : {};
		return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims } };
	} catch (error) {
		throw error instanceof OpenIdRefusal ? error : refusalOf(error);
	}
};

const lists = (claim: unknown, value: string) => (Array.isArray(claim) ? claim.includes(value) : claim === value);

export const hasSecondFactor = ({ claims }: Person, { secondFactor }: OpenIdSettings): boolean =>
	secondFactor.some(({ claim, value }) => lists(claims[claim], value));

/** The verified address, as accounts have it. */
export const emailOf = ({ claims }: Person): string | undefined =>
	claims['email_verified'] === true && typeof claims['email'] === 'string'
		? claims['email'].toLowerCase().trim()
		: undefined;

export const rolesOf = (person: Person, { newAccounts }: OpenIdSettings) => {
	const claims = { ...person.claims, 'email-domain': emailOf(person)?.split('@').at(-1) };
	const given = newAccounts.filter(({ claim, value }) => lists(claims[claim as keyof typeof claims], value));
	return [...new Set(given.map(({ role }) => role))];
};
