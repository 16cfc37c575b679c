import config from '../payload.config.ts';
import { globals } from '../../seed/content/globals.ts';
import { expect, test } from 'vitest';
import { toStored, type Converted } from './convert.ts';
import { loadRecords } from './records.ts';
import { seedCollections, seedGlobals } from './types.ts';

const { collections, globals: globalConfigs } = await config;
const loaded = await Promise.all(
	seedCollections.map(async (collection) => [collection, await loadRecords(collection)] as const),
);
const keys = new Set(loaded.flatMap(([collection, records]) => records.map(({ key }) => `${collection}/${key}`)));

const deadLinks = (ref: string, { relations }: Converted) =>
	relations
		.filter(({ ref: target, relationTo }) => !keys.has(target) || !relationTo.includes(target.split('/')[0] ?? ''))
		.map(({ path, ref: target }) => `${ref}: ${path} leads to ${target}`);

test.each(loaded)('every record of %s fits its collection and links to records that exist', (collection, records) => {
	const fields = collections.find(({ slug }) => slug === collection)?.flattenedFields ?? [];
	const problems = records.flatMap((record) => {
		const ref = `${collection}/${record.key}`;
		const converted = toStored(ref, record, fields);
		return [...converted.problems, ...deadLinks(ref, converted)];
	});
	expect(problems).toEqual([]);
});

test.each(seedGlobals)('the global %s fits and links to records that exist', (global) => {
	const fields = globalConfigs.find(({ slug }) => slug === global)?.flattenedFields ?? [];
	const converted = toStored(`globals/${global}`, globals[global] ?? {}, fields);
	expect([...converted.problems, ...deadLinks(global, converted)]).toEqual([]);
});

test.each(loaded)('no key of %s is used twice or has odd letters', (_collection, records) => {
	const all = records.map(({ key }) => key);
	expect(all.filter((key, index) => all.indexOf(key) !== index || !/^[A-Za-z0-9-]+$/u.test(key))).toEqual([]);
});
