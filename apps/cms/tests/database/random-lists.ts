import fc from 'fast-check';
import type { Payload, Where } from 'payload';
import { inTransaction } from '../../src/database/in-transaction.ts';

const countries = ['SE', 'FI', 'NO', 'AX'];
const statuses = ['pilot', 'running', 'ended'];
const areas = ['housing', 'labour-market'];
const themes = ['random-1', 'random-2', 'random-3'];
const languages = ['sv', 'en', 'fi'];
const words = ['Apple', 'zebra', 'Ärlig', 'Øvelse'];
const moments = Array.from({ length: 6 }, (_, index) => new Date(Date.UTC(2026, 0, index + 1)).toISOString());
const isPublic = { _status: { equals: 'published' } };

const document = fc.record({
	// Few of each, so that many cannot be told apart by a sort.
	createdAt: fc.constantFrom(...moments),
	updatedAt: fc.constantFrom(...moments),
	lastConfirmedAt: fc.option(fc.constantFrom(...moments)),
	country: fc.constantFrom(...countries),
	status: fc.option(fc.constantFrom(...statuses)),
	themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 3 }),
	languages: fc.uniqueArray(fc.constantFrom('ar', 'so', 'uk'), { maxLength: 2 }),
	actions: fc.array(fc.record({ id: fc.uuid(), title: fc.record({ sv: fc.constantFrom(...words) }) }), {
		maxLength: 2,
	}),
	title: fc.record({ sv: fc.constantFrom(...words), fi: fc.option(fc.constantFrom(...words), { nil: undefined }) }),
	_status: fc.constantFrom('published', 'published', 'draft'),
});

/** Themes, and practices that point to them, past all hooks. */
export const createRandomPractices = (payload: Payload, count: number): Promise<void> =>
	inTransaction(payload, async (req) => {
		const create = (collection: string, data: object) =>
			payload.db.create({ collection, data: data as Record<string, unknown>, req });
		for (const [index, id] of themes.entries()) {
			await create('themes', { id, title: { sv: id }, area: areas[index % 2], _status: 'published' });
		}
		for (const [index, data] of fc.sample(document, count).entries()) {
			await create('practices', { ...data, id: `random-${index}`, coverage: 'listed' });
		}
	});

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const leaf: fc.Arbitrary<Where> = fc.oneof(
	some(countries).map((values) => ({ country: { in: values } })),
	fc.constantFrom(...countries).map((value) => ({ country: { not_equals: value } })),
	fc.constantFrom(...statuses).map((value) => ({ status: { equals: value } })),
	fc.boolean().map((value) => ({ status: { exists: value } })),
	fc.constantFrom(...moments).map((value) => ({ createdAt: { greater_than: value } })),
	some(themes).map((values) => ({ themes: { in: values } })),
	fc.constantFrom(...themes).map((value) => ({ themes: { equals: value } })),
	some(themes).map((values) => ({ themes: { not_in: values } })),
	fc.boolean().map((value) => ({ themes: { exists: value } })),
	fc.constantFrom(...areas).map((value) => ({ 'themes.area': { equals: value } })),
	fc.constantFrom('ar', 'so').map((value) => ({ languages: { in: [value] } })),
	fc.constantFrom(...words).map((value) => ({ title: { contains: value } })),
	fc.constantFrom(...words).map((value) => ({ 'actions.title': { equals: value } })),
);
const { condition } = fc.letrec<{ condition: Where }>((tie) => ({
	condition: fc.oneof(
		{ maxDepth: 2, depthIdentifier: 'condition' },
		{ weight: 3, arbitrary: leaf },
		{ weight: 2, arbitrary: fc.array(tie('condition'), { maxLength: 3 }).map((and) => ({ and })) },
		{ weight: 1, arbitrary: fc.array(tie('condition'), { maxLength: 2 }).map((or) => ({ or })) },
		{
			weight: 1,
			arbitrary: fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => ({ ...one, ...other })),
		},
	),
}));

const sorts = ['createdAt', 'updatedAt', 'lastConfirmedAt', 'country', 'title', 'themes.area', 'id'];

/** What somebody may ask of a list. */
export const listQuestion = fc.record({
	where: condition.map((where) => ({ and: [where, isPublic] })),
	sort: fc.array(
		fc.constantFrom(...sorts).chain((name) => fc.constantFrom(name, `-${name}`)),
		{ maxLength: 2 },
	),
	locale: fc.constantFrom(...languages),
	limit: fc.integer({ min: 1, max: 30 }),
	page: fc.integer({ min: 1, max: 4 }),
});
