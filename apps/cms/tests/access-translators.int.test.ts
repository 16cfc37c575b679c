import { isDeepStrictEqual } from 'node:util';
import type { Field } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionMatrix, globalMatrix } from '../src/access/matrix.ts';
import { lexical } from './lexical.ts';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

type Values = Record<string, unknown>;
/** A field, the names of the groups and lists it stands in, and a value that it does not have. */
interface Place {
	path: string;
	isText: boolean;
	/** The smallest save that changes it and nothing else. */
	change: (document: Values) => Values;
}

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

const nobodyWrites: readonly string[] = ['id', 'createdAt', 'updatedAt', '_status', 'deletedAt'];

const anotherValue = (field: Field, now: unknown): unknown => {
	const many = (value: unknown) => ('hasMany' in field && field.hasMany ? [value] : value);
	switch (field.type) {
		case 'text':
		case 'textarea':
			return many('prov');
		case 'richText':
			return lexical('Prov');
		case 'number':
			return many(now === 7 ? 8 : 7);
		case 'checkbox':
			return now !== true;
		case 'date':
			return '2031-02-03T00:00:00.000Z';
		case 'email':
			return 'prov@example.org';
		case 'json':
			return { prov: 1 };
		case 'select':
		case 'radio': {
			const values = field.options.map((option) => (typeof option === 'string' ? option : option.value));
			return many(values.find((value) => value !== now && !(Array.isArray(now) && now.includes(value))));
		}
		case 'relationship':
		case 'upload': {
			const id = '018f3a2c-0000-7000-8000-000000000000';
			return many(Array.isArray(field.relationTo) ? { relationTo: field.relationTo[0], value: id } : id);
		}
		default:
			throw new Error(`Nothing is known of fields of type ${field.type}`);
	}
};

const valuesOf = (value: unknown): Values => (typeof value === 'object' && value !== null ? (value as Values) : {});
const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);

const placesOf = (fields: readonly Field[], above = ''): Place[] =>
	fields.flatMap((field): Place[] => {
		if (field.type === 'tabs') {
			return field.tabs.flatMap((tab) =>
				'name' in tab && tab.name ? placesOf([{ ...tab, type: 'group' } as Field], above) : placesOf(tab.fields, above),
			);
		}
		if (!('name' in field) || !field.name) return 'fields' in field ? placesOf(field.fields, above) : [];
		const { name } = field;
		const path = `${above}${name}`;
		if (field.type === 'join' || field.type === 'ui' || nobodyWrites.includes(name)) return [];
		if ('virtual' in field && field.virtual) return [];
		if (field.type === 'group') {
			return placesOf(field.fields, `${path}.`).map((inner) => ({
				...inner,
				change: (document) => ({ [name]: inner.change(valuesOf(document[name])) }),
			}));
		}
		if (field.type === 'array' || field.type === 'blocks') {
			const blockType = field.type === 'blocks' ? field.blocks[0]?.slug : undefined;
			const added = { ...(blockType && { blockType }) };
			const itself: Place = {
				path,
				isText: false,
				change: (document) => ({ [name]: [...rowsOf(document[name]), added] }),
			};
			if (field.type === 'blocks') return [itself];
			const inside = placesOf(
				field.fields.filter((inner) => !('name' in inner && inner.name === 'id')),
				`${path}.`,
			);
			return [
				itself,
				...inside.map((inner) => ({
					...inner,
					change: (document: Values) => ({
						[name]: rowsOf(document[name]).map((row, index) => ({
							id: row['id'],
							...(index === 0 && inner.change(row)),
						})),
					}),
				})),
			];
		}
		const isText =
			['text', 'textarea', 'richText'].includes(field.type) && 'localized' in field && field.localized === true;
		return [{ path, isText, change: (document) => ({ [name]: anotherValue(field, document[name]) }) }];
	});

/** One row in every list, so that there is something to translate in it. */
const withRows = (fields: readonly Field[]): Values =>
	Object.fromEntries(
		fields.flatMap((field): [string, unknown][] => {
			if (field.type === 'tabs') return field.tabs.flatMap((tab) => Object.entries(withRows(tab.fields)));
			if (!('fields' in field)) return [];
			const inside = withRows(field.fields);
			if (!('name' in field) || !field.name) return Object.entries(inside);
			if (field.type === 'array') return [[field.name, [inside]]];
			return field.type === 'group' && Object.keys(inside).length > 0 ? [[field.name, inside]] : [];
		}),
	);

/** What the service makes of a picture, many times over. */
const isOneOfMany = ({ path }: Place) => path.startsWith('sizes.') && !path.startsWith('sizes.avif480.');

const translated = Object.entries(collectionMatrix).flatMap(([slug, { update }]) =>
	update.translator === 'inTheirLanguages' ? [slug] : [],
);

test.each(translated)('a translator changes the texts of %s in their language, and no other field', async (slug) => {
	const translator = bench.as('translator');
	const fields = bench.cms.payload.collections[slug as 'news']?.config.fields ?? [];
	const { id } = await bench.make(slug, { ...withRows(fields), _status: 'draft' }, { draft: true });
	const ask = (data: Values, locale = 'sv') =>
		translator.rest('PATCH', `${slug}/${id}?locale=${locale}&draft=true&depth=0`, data);
	const read = async () =>
		(await bench.as('admin').rest('GET', `${slug}/${id}?locale=sv&draft=true&depth=0`)).body as Doc;
	const document = await read();
	const places = placesOf(fields).filter((place) => !isOneOfMany(place));
	const texts = places.filter(({ isText }) => isText);
	const top = (path: string) => path.split('.')[0] ?? '';

	const changed: [string, number][] = [];
	for (const { path, change, isText } of places) {
		if (isText) continue;
		const { status, text } = await ask(change(document));
		// What the service alone sets is left out in silence.
		const isKept = status === 200 && isDeepStrictEqual((await read())[top(path)], document[top(path)]);
		if (!isKept && !(status === 403 && text.includes(path))) changed.push([path, status]);
	}
	expect(changed).toEqual([]);

	expect(texts.length).toBeGreaterThan(0);
	const refused: [string, number][] = [];
	for (const { path, change } of texts) {
		const { body, status } = await ask(change(document));
		const isWritten = status === 200 && !isDeepStrictEqual(body.doc[top(path)], document[top(path)]);
		if (!isWritten) refused.push([path, status]);
	}
	expect(refused).toEqual([]);
	const [first] = texts;
	expect(first && (await ask(first.change(await read()), 'da')).status).toBe(403);
});

test.each(Object.keys(globalMatrix))('a translator changes no setting of the global %s but its texts', async (slug) => {
	const { fields } = bench.cms.payload.globals.config.find((each) => each.slug === slug) ?? { fields: [] };
	const data = { ...withRows(fields), _status: 'draft' };
	await bench.cms.payload.updateGlobal({ slug: slug as 'home', locale: 'sv', draft: true, data: data as never });
	const address = (locale: string) => `globals/${slug}?locale=${locale}&draft=true&depth=0`;
	const { body } = await bench.as('admin').rest('GET', address('sv'));
	const wrong: [string, number][] = [];
	for (const { path, isText, change } of placesOf(fields)) {
		const ask = async (locale: string) =>
			(await bench.as('translator').rest('POST', address(locale), change(body as Doc))).status;
		const status = await ask('sv');
		if (status !== (isText ? 200 : 403)) wrong.push([path, status]);
		if (isText && (await ask('da')) !== 403) wrong.push([`${path} in Danish`, 200]);
	}
	expect(wrong).toEqual([]);
});
