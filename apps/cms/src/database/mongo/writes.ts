import { asWriteError } from '../storage-full.ts';
import type { BaseDatabaseAdapter, FlattenedField } from 'payload';

interface WriteArguments {
	collection?: string;
	data?: Record<string, unknown>;
	select?: unknown;
}
type Write = (given: WriteArguments) => Promise<unknown>;

const writeMethods = [
	'create',
	'createGlobal',
	'createGlobalVersion',
	'createVersion',
	'deleteMany',
	'deleteOne',
	'deleteVersions',
	'updateGlobal',
	'updateGlobalVersion',
	'updateJobs',
	'updateMany',
	'updateOne',
	'updateVersion',
	'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[];

const isUnique = (field: FlattenedField) => 'unique' in field && field.unique === true;

const isAbsent = (value: unknown) => value === null || value === undefined;

/**
 * A unique index takes a stored `null` for a value that only one document may have. A value that is there is not taken
 * away by one: no field of ours asks for it.
 */
const withoutNulls = (adapter: BaseDatabaseAdapter, given: WriteArguments): WriteArguments => {
	const { collection, data } = given;
	if (!data) return given;
	const fields = adapter.payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? [];
	const names = fields.filter(isUnique).map(({ name }) => name);
	const cleaned = { ...data };
	for (const name of names) {
		const value = data[name];
		if (isAbsent(value)) delete cleaned[name];
		else if (typeof value === 'object')
			cleaned[name] = Object.fromEntries(Object.entries(value as object).filter(([, text]) => !isAbsent(text)));
	}
	return { ...given, data: cleaned };
};

/** Mongo-compatible servers give a changed document whole or not at all, as when a failed sign-in is counted. */
const wholeDocument = (given: WriteArguments): WriteArguments => {
	const { select, ...rest } = given;
	return select === undefined ? given : rest;
};

/** Keeps `null` out of unique indexes, and tells a full disk from other errors. */
export const guardWrites = (adapter: BaseDatabaseAdapter): void => {
	for (const name of writeMethods) {
		const write = (adapter[name] as unknown as Write).bind(adapter);
		const guarded: Write = async (given) => {
			try {
				const cleaned = withoutNulls(adapter, given);
				return await write(name === 'updateOne' ? wholeDocument(cleaned) : cleaned);
			} catch (error) {
				throw asWriteError(error);
			}
		};
		Object.assign(adapter, { [name]: guarded });
	}
};
