import type { WebhookEndpointAnswer } from '@repo/types/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Problem } from '../../api/problem.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { updateEndpoint } from '../outbox.ts';
import { deliveries, endpoints, type EndpointRow } from '../rows.ts';
import { createSecret, maxSecrets, openSecrets, readSecrets, rotateSecrets } from '../secrets.ts';
import { checkTypes, checkUrl, invalid } from './check.ts';
import { findEndpoint, type Manager, type ServiceContext } from './context.ts';
import { presentEndpoint } from './present.ts';

const maxEndpoints = 20;

interface WithSecret {
	endpoint: WebhookEndpointAnswer;
	/** Shown this once. */
	secret: string;
}

export const listEndpoints = async ({ payload }: ServiceContext, agency: string): Promise<WebhookEndpointAnswer[]> => {
	const { docs } = await payload.db.find<EndpointRow>({
		collection: endpoints,
		where: { agency: { equals: agency } },
		sort: 'createdAt',
		limit: 0,
		pagination: false,
	});
	return Promise.all(docs.map((row) => presentEndpoint(payload, row)));
};

export const getEndpoint = async (context: ServiceContext, manager: Manager, id: string) =>
	presentEndpoint(context.payload, await findEndpoint(context, manager, id));

/** Told of everything from now on. */
export const createEndpoint = async (
	context: ServiceContext,
	{ agency, url, types }: { agency: string; url: string; types: string[] },
): Promise<WithSecret> => {
	const { payload, log } = context;
	const { db } = payload;
	await checkUrl(context, url);
	checkTypes(context, types);
	if (!(await db.findOne({ collection: 'agencies', where: { id: { equals: agency } } })))
		throw invalid('agency', 'There is no such agency.');
	const { totalDocs } = await db.count({ collection: endpoints, where: { agency: { equals: agency } } });
	if (totalDocs >= maxEndpoints)
		throw new Problem('conflict', { detail: `An agency has at most ${maxEndpoints} endpoints.` });

	const id = uuidv7();
	const now = new Date();
	const { secret, stored } = createSecret({ secret: payload.config.secret, id }, now);
	const row: EndpointRow = {
		id,
		agency,
		url,
		types,
		secrets: [stored],
		cursor: await log.newest(),
		failures: 0,
		createdAt: now.toISOString(),
		updatedAt: now.toISOString(),
	};
	await db.create({ collection: endpoints, data: { ...row }, returning: false });
	return { endpoint: await presentEndpoint(payload, row), secret };
};

const fresh = { failures: 0, failingSince: null, lastError: null, heldUntil: null };

const pausing = ({ payload }: ServiceContext, manager: Manager, row: EndpointRow, isPaused: boolean) => {
	const now = new Date();
	if (isPaused) {
		const pausedWhy = manager.agency === undefined ? 'admin' : 'agency';
		return row.paused ? {} : { paused: now.toISOString(), pausedWhy };
	}
	if (row.pausedWhy === 'admin' && manager.agency !== undefined)
		throw new Problem('forbidden', { detail: 'An administrator paused this endpoint and lets it go on.' });
	const owner = { secret: payload.config.secret, id: row.id };
	if (openSecrets(readSecrets(row.secrets), owner, now).length === 0)
		throw new Problem('conflict', { detail: 'This endpoint has no secret to sign with: make a new one first.' });
	return { paused: null, pausedWhy: null, ...fresh };
};

interface EndpointChange {
	url?: string | undefined;
	types?: string[] | undefined;
	paused?: boolean | undefined;
}

export const changeEndpoint = async (
	context: ServiceContext,
	manager: Manager,
	id: string,
	{ url, types, paused }: EndpointChange,
): Promise<WebhookEndpointAnswer> => {
	const row = await findEndpoint(context, manager, id);
	if (url !== undefined) await checkUrl(context, url);
	if (types !== undefined) checkTypes(context, types);
	const data = {
		...(url !== undefined && { url, ...fresh }),
		...(types !== undefined && { types }),
		...(paused !== undefined && pausing(context, manager, row, paused)),
	} as Partial<EndpointRow>;
	await updateEndpoint(context.payload, id, data);
	context.wake();
	return getEndpoint(context, manager, id);
};

/** Its deliveries go with it. */
export const removeEndpoint = async (context: ServiceContext, manager: Manager, id: string): Promise<void> => {
	await findEndpoint(context, manager, id);
	await inTransaction(context.payload, async (req) => {
		const { db } = context.payload;
		await db.deleteMany({ collection: deliveries, where: { endpoint: { equals: id } }, req });
		await db.deleteOne({ collection: endpoints, where: { id: { equals: id } }, returning: false, req });
	});
};

/** A new secret; those before it sign for so many hours more. */
export const rotateSecret = async (
	context: ServiceContext,
	manager: Manager,
	id: string,
	overlapHours: number,
): Promise<WithSecret> => {
	const { payload } = context;
	const now = new Date();
	const row = await findEndpoint(context, manager, id);
	const { secret, stored } = createSecret({ secret: payload.config.secret, id }, now);
	const secrets = rotateSecrets(readSecrets(row.secrets), stored, { overlapHours, now });
	if (secrets.length > maxSecrets) {
		throw new Problem('conflict', {
			detail: `At most ${maxSecrets} secrets sign at once: wait until the oldest has run out, or use overlapHours 0.`,
		});
	}
	const resumed = row.pausedWhy === 'secret' ? { paused: null, pausedWhy: null, ...fresh } : {};
	await updateEndpoint(payload, id, { secrets, ...resumed });
	context.wake();
	return { endpoint: await getEndpoint(context, manager, id), secret };
};
