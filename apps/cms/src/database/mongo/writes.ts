import { asWriteError } from '../storage-full.ts';
import type { BaseDatabaseAdapter, FlattenedField } from 'payload';

interface WriteArguments {
	collection?: string;
	data?: Record<string, unknown>;
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

const isUniquePerLanguage = (field: FlattenedField) =>
	'unique' in field && field.unique === true && field.localized === true;

/** A unique index takes a stored `null` for a value that only one document may have. */
const withoutNulls = (adapter: BaseDatabaseAdapter, given: WriteArguments): WriteArguments => {
	const { collection, data } = given;
	const fields = adapter.payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? [];
	const names = fields.filter(isUniquePerLanguage).map(({ name }) => name);
	if (!data || names.every((name) => typeof data[name] !== 'object' || data[name] === null)) return given;
	const cleaned = { ...data };
	for (const name of names) {
		const texts = data[name];
		if (typeof texts !== 'object' || texts === null) continue;
		cleaned[name] = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null && text !== undefined));
	}
	return { ...given, data: cleaned };
};

/** Keeps `null` out of unique indexes, and tells a full disk from other errors. */
export const guardWrites = (adapter: BaseDatabaseAdapter): void => {
	for (const name of writeMethods) {
		const write = (adapter[name] as unknown as Write).bind(adapter);
		const guarded: Write = async (given) => {
			try {
				return await write(withoutNulls(adapter, given));
			} catch (error) {
				throw asWriteError(error);
			}
		};
		Object.assign(adapter, { [name]: guarded });
	}
};
