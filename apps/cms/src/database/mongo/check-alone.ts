import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';
import { createClaims } from './claim.ts';

/** What a write brings, as the database gets it. */
export interface Written {
	id?: unknown;
	data: Record<string, unknown>;
	req: PayloadRequest;
}

/**
 * `custom.checkAlone` of a collection: throws where what is written does not go with other documents. On SQLite its writer
 * is alone since before the fields were validated.
 */
export type CheckAlone = (written: Written) => Promise<void>;

interface WriteArguments {
	collection: string;
	id?: unknown;
	data: Record<string, unknown>;
	req?: PayloadRequest;
}
type Write = (given: WriteArguments) => Promise<unknown>;

/** Nothing holds two editors apart here: what depends on other documents is looked at again while nobody else writes. */
export const checkAlone = (adapter: MongooseAdapter): void => {
	const alone = createClaims(adapter);
	const checkOf = (slug: string) =>
		adapter.payload.collections[slug]?.config.custom['checkAlone'] as CheckAlone | undefined;
	for (const name of ['create', 'updateOne'] as const) {
		const write = (adapter[name] as unknown as Write).bind(adapter);
		const checked: Write = async (given) => {
			const { collection, id, data, req } = given;
			const check = checkOf(collection);
			if (!check || !req) return write(given);
			return alone(collection, async () => {
				await check({ id: id ?? data['id'], data, req });
				return write(given);
			});
		};
		Object.assign(adapter, { [name]: checked });
	}
};
