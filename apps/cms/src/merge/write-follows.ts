import type { BaseDatabaseAdapter, FlattenedField, SanitizedConfig } from 'payload';
import { linksIn } from '../changes/state.ts';
import { mergedCollection } from './collections.ts';
import { mergedAmong } from './lead.ts';
import { renamedFields } from './replace-id.ts';

type Values = Record<string, unknown>;

interface WriteArguments {
	collection?: string;
	collectionSlug?: string;
	global?: string;
	globalSlug?: string;
	slug?: string;
	id?: string | number;
	parent?: string | number;
	data?: Values;
	versionData?: Values;
	req?: object;
}
type Write = (given: WriteArguments) => Promise<unknown>;

const documents = ['create', 'updateGlobal', 'createGlobal', 'updateMany', 'updateOne', 'upsert'] as const;
const versions = ['createGlobalVersion', 'createVersion'] as const;
/** Here the version is a field beside what is known of it. */
const wrapped = ['updateGlobalVersion', 'updateVersion'] as const;

const fieldsOf = (config: SanitizedConfig, given: WriteArguments): readonly FlattenedField[] | undefined => {
	const collection = given.collection ?? given.collectionSlug;
	if (collection !== undefined) return config.collections.find(({ slug }) => slug === collection)?.flattenedFields;
	const global = given.globalSlug ?? given.global ?? given.slug;
	return config.globals.find(({ slug }) => slug === global)?.flattenedFields;
};

/**
 * Whatever is written, by a form that was open, a file, a version that is restored or the service itself: a link to a document
 * that was merged into another is stored as one to that. So there is nothing to repair, however late somebody writes.
 */
export const followMerges = <Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter => {
	const find = adapter.find.bind(adapter);
	const renamed = async (given: WriteArguments, values: Values): Promise<Values> => {
		const fields = fieldsOf(adapter.payload.config, given);
		const prefix = `${mergedCollection}/`;
		const links = fields ? [...linksIn(fields, values)].filter((key) => key.startsWith(prefix)) : [];
		const ids = await mergedAmong(
			{ find },
			given.req ?? {},
			mergedCollection,
			links.map((key) => key.slice(prefix.length)),
		);
		if (ids.size === 0) return values;
		const id = values['id'] ?? given.id ?? given.parent;
		return { ...values, ...renamedFields({ ...values, id }, ids) };
	};
	const wrap = (name: keyof BaseDatabaseAdapter, rename: (given: WriteArguments) => Promise<WriteArguments>) => {
		const write = (adapter[name] as unknown as Write).bind(adapter);
		const following: Write = async (given) => write(await rename(given));
		Object.assign(adapter, { [name]: following });
	};
	const inVersion = async (given: WriteArguments): Promise<WriteArguments> =>
		given.versionData ? { ...given, versionData: await renamed(given, given.versionData) } : given;
	for (const name of documents)
		wrap(name, async (given) => (given.data ? { ...given, data: await renamed(given, given.data) } : given));
	for (const name of versions) wrap(name, inVersion);
	for (const name of wrapped) {
		wrap(name, async (given) => {
			const version = given.versionData?.['version'] as Values | undefined;
			if (!version) return given;
			return { ...given, versionData: { ...given.versionData, version: await renamed(given, version) } };
		});
	}
	return adapter;
};
