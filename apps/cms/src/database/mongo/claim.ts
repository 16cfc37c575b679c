import { setTimeout as wait } from 'node:timers/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { v7 as uuidv7 } from 'uuid';
import { causes } from '../storage-full.ts';
import { DatabaseBusyError } from '../turns.ts';

interface Claim {
	_id: string;
	owner: string;
}

interface ClaimOptions {
	/** Whoever keeps a claim for so long is dead: what is done under it takes a part of a second. */
	leaseMs?: number;
	waitMs?: number;
}

const askAgainMs = 20;
const duplicateKey = 11_000;

const isTaken = (error: unknown) => [...causes(error)].some(({ code }) => code === duplicateKey);

/** One at a time, in however many processes, by a document of which there can be only one. */
export const createClaims = (adapter: MongooseAdapter, { leaseMs = 10_000, waitMs = 30_000 }: ClaimOptions = {}) => {
	const claims = () => adapter.connection.getClient().db().collection<Claim>('claims');
	const owned = { writeConcern: { w: 'majority' } } as const;

	const take = async (name: string, owner: string): Promise<boolean> => {
		try {
			await claims().insertOne({ _id: name, owner }, owned);
			return true;
		} catch (error) {
			if (isTaken(error)) return false;
			throw error;
		}
	};

	const takeOrWait = async (name: string, owner: string) => {
		const start = performance.now();
		// By this process's own clock, because those of two machines differ.
		let seen = { owner: '', since: start };
		while (!(await take(name, owner))) {
			const now = performance.now();
			if (now - start > waitMs) throw new DatabaseBusyError(`Another write held ${name} for more than ${waitMs} ms.`);
			const other = (await claims().findOne({ _id: name }))?.owner ?? '';
			if (other !== seen.owner) seen = { owner: other, since: now };
			else if (now - seen.since > leaseMs) await claims().deleteOne({ _id: name, owner: other });
			await wait(askAgainMs);
		}
	};

	return async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
		const owner = uuidv7();
		await takeOrWait(name, owner);
		try {
			return await work();
		} finally {
			await claims().deleteOne({ _id: name, owner });
		}
	};
};
