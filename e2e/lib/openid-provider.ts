import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

const client = { id: 'norden', secret: 'a secret between the two' };

/** A real provider, at another site than the CMS, with its own pages: whoever signs in has the e-mail address they type. */
export const startProvider = async () => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		/** Registers the CMS there; its address is known only once it has a port. */
		settingsFor: (cmsUrl: string) => {
			const provider = new Provider(issuer, {
				clients: [
					{
						client_id: client.id,
						client_secret: client.secret,
						token_endpoint_auth_method: 'client_secret_post',
						redirect_uris: [`${cmsUrl}/api/users/openid/callback`],
					},
				],
				cookies: { keys: ['only for tests'] },
				claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
				findAccount: (_context, sub) => ({
					accountId: sub,
					claims: () => ({ sub, email: sub, email_verified: true, name: 'Ada' }),
				}),
			});
			server.on('request', provider.callback());
			return {
				OPENID_ISSUER: issuer,
				OPENID_CLIENT_ID: client.id,
				OPENID_CLIENT_SECRET: client.secret,
				OPENID_NAME: 'Kommunen',
			};
		},
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
};
