import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { guardSchedule } from './guard-schedule.ts';

const job = { id: 'job', input: { doc: { relationTo: 'news', value: 'a' } } };
const as = (role: string) =>
	({
		user: { id: 'user', collection: 'users', roles: [role] },
		locale: 'sv',
		t: (key: string) => key,
		payload: {
			db: { findOne: ({ where }: { where: { id: { equals: unknown } } }) => (where.id.equals === 'job' ? job : null) },
		},
	}) as unknown as PayloadRequest;

const attempts: [string, object][] = [
	['schedule a document', { doc: { relationTo: 'news', value: 'a' } }],
	['schedule a global', { global: 'home' }],
	['cancel what is scheduled', { deleteID: 'job' }],
];

test.each(attempts)('those who may not publish may not %s', async (_what, args) => {
	for (const role of ['guest-writer', 'translator', 'reviewer']) {
		await expect(guardSchedule({ ...args, req: as(role) })).rejects.toThrow();
	}
	await expect(guardSchedule({ ...args, req: as('editor') })).resolves.toBeUndefined();
});

test('an editor cannot cancel by naming another document, nor schedule what has no publishing', async () => {
	const settings = { doc: { relationTo: 'news', value: 'a' }, deleteID: 'job', req: as('guest-writer') };
	await expect(guardSchedule(settings)).rejects.toThrow();
	for (const slug of ['users', 'payload-jobs', 'constructor', undefined]) {
		await expect(guardSchedule({ doc: { relationTo: slug }, req: as('admin') })).rejects.toThrow();
	}
	await expect(guardSchedule({ global: 'navigation', req: as('editor') })).rejects.toThrow();
});
