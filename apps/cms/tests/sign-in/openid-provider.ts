import { createServer } from 'node:http';
import { once } from 'node:events';
import Provider from 'oidc-provider';
import { freePort } from '../database/free-port.ts';

interface ProviderPerson {
	sub: string;
	email?: string;
	email_verified?: boolean;
	name?: string;
	groups?: string[];
}

interface Client {
	id: string;
	secret: string;
	redirectAddress: string;
}

/** A real provider on this machine, which asks nobody anything: whoever `person` is comes back signed in. */
export const startProvider = async ({ id, secret, redirectAddress }: Client) => {
	const port = await freePort();
	const issuer = `http://127.0.0.1:${port}`;
	const state = {
		person: { sub: 'nobody' } as ProviderPerson,
		/** How they were asked. */
		amr: ['pwd'],
		/** How far its clock is from ours. */
		clockOffsetMs: 0,
		isAway: false,
		refuses: false,
		asked: new URLSearchParams(),
	};
	const people = new Map<string, ProviderPerson>();
	const provider: Provider = new Provider(issuer, {
		clients: [
			{
				client_id: id,
				client_secret: secret,
				redirect_uris: [redirectAddress],
				token_endpoint_auth_method: 'client_secret_post',
			},
		],
		cookies: { keys: ['only for tests'] },
		claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
		scopes: ['openid', 'email', 'profile', 'groups'],
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
		ttl: { IdToken: 300, AccessToken: 600, Interaction: 600, Session: 600, Grant: 600 },
		findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...people.get(sub), sub }) }),
		loadExistingGrant: async ({ oidc }) => {
			const grant = new provider.Grant({ clientId: id, accountId: String(oidc.session?.accountId) });
			grant.addOIDCScope('openid email profile groups');
			await grant.save();
			return grant;
		},
	});
	provider.use(async (context, next) => {
		if (context.path !== '/token') return next();
		const { now } = Date;
		Date.now = () => now() + state.clockOffsetMs;
		return next().finally(() => {
			Date.now = now;
		});
	});
	const answer = provider.callback();
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (state.isAway) response.writeHead(503).end();
		else if (url.startsWith('/interaction/')) {
			const { amr, person } = state;
			people.set(person.sub, person);
			const result = state.refuses ? { error: 'access_denied' } : { login: { accountId: person.sub, amr } };
			void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
		} else {
			if (url.startsWith('/auth?')) state.asked = new URL(url, issuer).searchParams;
			void answer(request, response);
		}
	}).listen(port, '127.0.0.1');
	await once(server, 'listening');
	return {
		issuer,
		state,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};

export type TestProvider = Awaited<ReturnType<typeof startProvider>>;
