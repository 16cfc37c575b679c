import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import { defaultBeginTransaction, type BaseDatabaseAdapter, type DatabaseAdapterObj } from 'payload';
import { checkWith } from '../health.ts';
import { answerAlike } from '../one-shape.ts';
import { unheardWith } from '../unheard.ts';
import { checkAlone } from './check-alone.ts';
import { joinEachDocument } from './joins.ts';
import { marksOf } from './unheard.ts';
import { guardWrites } from './writes.ts';

interface MongoOptions {
	/** `mongodb://` or `mongodb+srv://`, with the name of the database. */
	url: string;
}

/** A replica set, or the router of a sharded cluster: both have transactions. */
const hasTransactions = async (adapter: MongooseAdapter): Promise<boolean> => {
	const hello = await adapter.connection.getClient().db('admin').command({ hello: 1 });
	return typeof hello['setName'] === 'string' || hello['msg'] === 'isdbgrid';
};

/** Payload looks for a replica set in the address only; the server knows better. */
const askServerAboutTransactions = (adapter: MongooseAdapter): MongooseAdapter => {
	const connect = adapter.connect?.bind(adapter);
	const { beginTransaction } = adapter;
	adapter.connect = async (options) => {
		await connect?.(options);
		const isAble = await hasTransactions(adapter);
		adapter.transactionOptions = isAble
			? { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } }
			: undefined;
		adapter.beginTransaction = isAble ? beginTransaction : defaultBeginTransaction();
	};
	guardWrites(adapter as unknown as BaseDatabaseAdapter);
	checkAlone(adapter);
	joinEachDocument(adapter as unknown as BaseDatabaseAdapter);
	unheardWith(adapter, marksOf(adapter));
	checkWith(adapter, async ({ mustWrite }) => {
		const database = adapter.connection.getClient().db();
		await database.command({ ping: 1 });
		if (mustWrite) await database.collection('readiness').replaceOne({}, { at: new Date() }, { upsert: true });
		return true;
	});
	return adapter;
};

/** Rows that name the collection of a document are read as plain objects, so Mongoose's own `collection` hides nothing. */
const allowNamingCollections = (adapter: MongooseAdapter): MongooseAdapter => {
	const naming = adapter.payload.config.collections.filter(({ flattenedFields }) =>
		flattenedFields.some(({ name }) => name === 'collection'),
	);
	adapter.collectionsSchemaOptions = Object.fromEntries(
		naming.map(({ slug }) => [slug, { suppressReservedKeysWarning: true }]),
	);
	return adapter;
};

/** The options keep to what Mongo-compatible servers have too, so that what is tested is what ships. */
export const mongo = ({ url }: MongoOptions): DatabaseAdapterObj => {
	const stock = mongooseAdapter({
		url,
		// Once, and awaited, so that a start that says it is ready has them.
		ensureIndexes: true,
		connectOptions: { autoIndex: false },
		useJoinAggregations: false,
		usePipelineInSortLookup: false,
		disableIndexHints: true,
	});
	return {
		...stock,
		init: (options) =>
			answerAlike(askServerAboutTransactions(allowNamingCollections(stock.init(options) as MongooseAdapter))),
	} as DatabaseAdapterObj;
};
