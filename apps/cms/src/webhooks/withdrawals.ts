import type { Change } from '@repo/types/contracts';
import { receiptSteps, type PurgeStep, type ReceiptStep } from '@repo/types/vocabulary';
import type { Payload } from 'payload';
import { deliveryId, isWanted } from './events.ts';
import { endpoints, receipts, type EndpointRow } from './rows.ts';

/** How one receiving address stands with one withdrawal. */
export interface Receiver {
	agency: string;
	/** Name of the host; `null` where the address was taken away since. */
	host: string | null;
	isPaused: boolean;
	/** When each step was taken, ISO 8601. Without any, it has not been told yet. */
	steps: Partial<Record<ReceiptStep, string>>;
}

export interface Withdrawal {
	/** ISO 8601. */
	at: string;
	/** Those that have not confirmed it come first. */
	receivers: Receiver[];
	/** When each step of our own was taken, ISO 8601: nothing where something is still kept. */
	purge: Partial<Record<PurgeStep, string>>;
}

interface ReceiptRow {
	id: string;
	seq: number;
	step: ReceiptStep | PurgeStep;
	at: string;
	agencyName: string;
	delivery: string;
}

type Entry = Pick<Change, 'kind' | 'at'> & { id: string; collection: string; seq: number };

const all = { limit: 0, pagination: false } as const;

const isOfAgency = (row: ReceiptRow): row is ReceiptRow & { step: ReceiptStep } =>
	Object.hasOwn(receiptSteps, row.step);

/** Steps by delivery. */
const stepsIn = (rows: readonly (ReceiptRow & { step: ReceiptStep })[]) => {
	const deliveries = new Map<string, { agency: string; steps: Receiver['steps'] }>();
	for (const { delivery, agencyName, step, at } of rows) {
		const { steps } = deliveries.get(delivery) ?? {};
		deliveries.set(delivery, { agency: agencyName, steps: { ...steps, [step]: at } });
	}
	return deliveries;
};

const readNames = async ({ db }: Payload): Promise<ReadonlyMap<string, string>> => {
	const { docs } = await db.find<{ id: string; name: string }>({
		collection: 'agencies',
		...all,
		select: { name: true },
	});
	return new Map(docs.map(({ id, name }) => [id, name]));
};

/** The newest first. An address that was added after a withdrawal has nothing to do with it. */
export const reportWithdrawals = async (payload: Payload, document: string): Promise<Withdrawal[]> => {
	const { db } = payload;
	const ofDocument = { document: { equals: document } };
	const { docs: entries } = await db.find<Entry>({
		collection: 'changes',
		...all,
		sort: '-seq',
		where: { and: [ofDocument, { kind: { equals: 'withdrawn' } }] },
		select: { collection: true, kind: true, seq: true, at: true },
	});
	if (entries.length === 0) return [];
	const [{ docs: rows }, { docs: addresses }, names] = await Promise.all([
		db.find<ReceiptRow>({ collection: receipts, ...all, where: ofDocument }),
		db.find<EndpointRow>({
			collection: endpoints,
			...all,
			select: { agency: true, url: true, types: true, paused: true, createdAt: true },
		}),
		readNames(payload),
	]);
	return entries.map((entry) => {
		const own = rows.filter(({ seq }) => seq === entry.seq);
		const steps = stepsIn(own.filter(isOfAgency));
		const purge = Object.fromEntries(own.filter((row) => !isOfAgency(row)).map(({ step, at }) => [step, at]));
		const present = addresses
			.map((address) => ({ ...address, told: steps.get(deliveryId(address.id, entry.seq)) }))
			.filter(
				({ told, types, createdAt }) =>
					told !== undefined || (createdAt <= entry.at && isWanted(types, entry as unknown as Change)),
			);
		const known = new Set(present.map(({ id }) => deliveryId(id, entry.seq)));
		const gone = [...steps].filter(([delivery]) => !known.has(delivery));
		const receivers: Receiver[] = [
			...present.map(({ agency, url, paused, told }) => ({
				agency: told?.agency ?? names.get(agency) ?? agency,
				host: new URL(url).host,
				isPaused: Boolean(paused),
				steps: told?.steps ?? {},
			})),
			...gone.map(([, told]) => ({ ...told, host: null, isPaused: false })),
		];
		const isConfirmed = ({ steps: taken }: Receiver) => Number(taken.removed !== undefined);
		return {
			at: entry.at,
			purge,
			receivers: receivers.toSorted((one, other) => isConfirmed(one) - isConfirmed(other)),
		};
	});
};
