import { getPayload, type Payload, type SanitizedConfig } from 'payload';

const key = Symbol.for('integrationnorden.payload');

interface Host {
	[key]?: Promise<Payload> | Payload;
}

/** Called once by the Express host, before the first page of the admin is asked for. */
export const shareWithAdmin = (payload: Payload): void => {
	(globalThis as Host)[key] = payload;
};

/**
 * The configuration the process already runs with. Next bundles pages apart from the rest, so importing
 * `payload.config.ts` there would make a second configuration, and with it a second writer to the database.
 */
export const runningConfig = async (): Promise<SanitizedConfig> => {
	const payload = await (globalThis as Host)[key];
	if (!payload) throw new Error('The admin runs inside the CMS process: start src/server.ts.');
	// Payload's own pages ask getPayload for the instance, so it has to be the very same one.
	if ((await getPayload({ config: payload.config })) !== payload)
		throw new Error('The CMS has to be started with getPayload, so that the admin can share it.');
	return payload.config;
};
