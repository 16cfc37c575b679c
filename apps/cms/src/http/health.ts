import { Router } from 'express';
import type { ApiContext } from '../api/context.ts';
import { readOnly } from '../api/only-methods.ts';
import { apiVersion } from '../api/version.ts';
import { isDatabaseReady } from '../database/index.ts';
import { bucketState } from '../uploads/s3/health.ts';
import { logger } from './logging.ts';
import { noteStorageFailure, noteStorageSuccess, storageFailure } from './storage.ts';

const timeoutMs = 5000;

const withTimeout = async <T>(work: Promise<T>): Promise<T> => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error('The database did not answer in time.')), timeoutMs);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Liveness says that the process answers; readiness that it can do its work. */
export const healthRoutes = ({
	payload,
	log,
	instances,
}: Pick<ApiContext, 'payload' | 'log' | 'instances'>): Router => {
	const routes = Router();
	routes.all('/healthz', readOnly, (_request, response) => {
		response.set('Cache-Control', 'no-store').json({ status: 'ok' });
	});
	routes.all('/readyz', readOnly, async (_request, response) => {
		response.set('Cache-Control', 'no-store');
		let newestChangeAt: string | undefined;
		try {
			newestChangeAt = (await withTimeout(log.newestEntry()))?.at;
			// Without visitors no write would ever show that there is space again, so readiness tries one.
			const isReady = await withTimeout(isDatabaseReady(payload, { mustWrite: storageFailure() !== undefined }));
			if (isReady) noteStorageSuccess();
			else noteStorageFailure({ code: 'SQLITE_FULL' });
		} catch (error) {
			noteStorageFailure(error);
			logger.error({ err: error }, 'The database does not answer');
			response.status(503).json({ status: 'unavailable', database: 'unreachable' });
			return;
		}
		const storage = storageFailure();
		// Without Redis it still answers, and right: from the database.
		const standing = instances?.standing();
		// Nor without pictures: they come back with the bucket, and every instance misses them alike.
		const files = await bucketState();
		if (storage === undefined)
			response.json({ status: 'ready', database: 'ok', version: apiVersion, newestChangeAt, ...files, ...standing });
		else response.status(503).json({ status: 'unavailable', database: 'ok', storage });
	});
	return routes;
};
