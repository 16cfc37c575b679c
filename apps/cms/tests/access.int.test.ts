import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOk } from './access-attempts.ts';
import { testTable } from './access-matrix.ts';
import { everybody } from './access-table.ts';
import { bootWithRoles, roles, type AccessBench, type TestRole } from './people-with-roles.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

describe('over REST', () => testTable(() => bench, 'REST'));
// The others are a sweep: over either protocol the same rules of each collection decide.
describe('over GraphQL', () => testTable(() => bench, 'GraphQL', ['practices', 'testimonies', 'columns']));

test('what is nobody’s business outside is not in GraphQL at all', async () => {
	const { body } = await bench.as('admin').graphql('{ __schema { types { name } } }');
	const names = body.data.__schema.types.map(({ name }: { name: string }) => name);
	for (const name of ['Consent', 'Submission', 'Enquiry', 'Subscriber', 'Agency', 'WebhookDelivery', 'Change']) {
		expect(names).not.toContain(name);
	}
});

describe('globals', () => {
	const table = {
		home: {
			read: everybody,
			'read a draft': 'translator reviewer editor admin',
			text: 'translator editor admin',
			fact: 'editor admin',
			publish: 'editor admin',
		},
		navigation: {
			read: everybody,
			'read a draft': 'translator reviewer editor admin',
			text: 'translator admin',
			fact: 'admin',
			publish: 'admin',
		},
		site: {
			read: everybody,
			'read a draft': 'translator reviewer editor admin',
			text: 'translator admin',
			fact: 'admin',
			publish: 'admin',
		},
	};
	const base = {
		home: { notice: 'Public' },
		navigation: { main: [{ id: 'row', label: 'Public', path: 'about' }] },
		site: { name: 'Public', description: 'Public', publisher: 'Public' },
	};
	const texts = {
		home: { notice: 'Hidden' },
		navigation: { main: [{ id: 'row', label: 'Hidden', path: 'about' }] },
		site: { name: 'Hidden' },
	};
	const otherFacts = {
		home: () => ({ practices: [bench.related.theme] }),
		navigation: () => ({ main: [{ id: 'row', label: 'Public', path: 'contact' }] }),
		site: () => ({ publisher: 'Hidden' }),
	};

	test.each(['home', 'navigation', 'site'] as const)('%s is open to exactly the roles of the table', async (slug) => {
		const { payload } = bench.cms;
		const save = (data: object, draft: boolean) => payload.updateGlobal({ slug, data, draft, locale: 'sv' } as never);
		const practice = await bench.make('practices', { _status: 'published' });
		const attempts: Record<keyof (typeof table)['home'], (role: TestRole) => Promise<boolean>> = {
			read: async (role) => {
				await save({ ...base[slug], _status: 'published' }, false);
				return (await bench.as(role).rest('GET', `globals/${slug}?locale=sv`)).text.includes('Public');
			},
			'read a draft': async (role) => {
				await save(texts[slug], true);
				return (await bench.as(role).rest('GET', `globals/${slug}?locale=sv&draft=true`)).text.includes('Hidden');
			},
			text: async (role) =>
				isOk(await bench.as(role).rest('POST', `globals/${slug}?locale=sv&draft=true`, texts[slug])),
			fact: async (role) => {
				const data = slug === 'home' ? { practices: [practice.id] } : otherFacts[slug]();
				const answer = isOk(await bench.as(role).rest('POST', `globals/${slug}?locale=sv&draft=true`, data));
				if (answer) await save({ ...base[slug], ...(slug === 'home' && { practices: [] }) }, true);
				return answer;
			},
			publish: async (role) =>
				isOk(await bench.as(role).rest('POST', `globals/${slug}?locale=sv`, { ...base[slug], _status: 'published' })),
		};
		const found: Record<string, string> = {};
		for (const [operation, attempt] of Object.entries(attempts)) {
			await save({ ...base[slug], _status: 'published', ...(slug === 'home' && { practices: [] }) }, false);
			const allowed: TestRole[] = [];
			for (const role of roles) if (await attempt(role)) allowed.push(role);
			found[operation] = allowed.join(' ');
		}
		expect(found).toEqual(table[slug]);
		const { text: open } = await bench.as('public').rest('GET', `globals/${slug}?locale=sv`);
		expect(open).not.toContain('Hidden');
	});
});
