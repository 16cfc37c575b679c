import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

describe('the language an editor works in', () => {
	const password = 'another-long-password-of-one';
	const invite = async (data: object) => {
		const email = `${crypto.randomUUID()}@example.org`;
		const { id } = await bench.cms.payload.create({
			collection: 'users',
			data: { name: 'Aino', email, password, roles: ['editor'], ...data } as never,
		});
		return { id, email };
	};
	const logIn = (email: string, language: string) =>
		fetch(`${bench.cms.url}/api/users/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'accept-language': language },
			body: JSON.stringify({ email, password }),
		});
	const kept = async (id: unknown) => {
		const { docs } = await bench.cms.payload.find({
			collection: 'payload-preferences',
			where: { key: { equals: 'locale' }, 'user.value': { equals: id } },
		});
		return docs.map(({ value }) => value);
	};

	test.each([
		['what the browser asks for', {}, 'fi'],
		['what was chosen for the admin', { adminLanguage: 'is' }, 'is'],
		['the first a translator writes', { roles: ['translator'], languages: ['da', 'nb'], adminLanguage: 'en' }, 'da'],
	])('is at first %s', async (_, data, language) => {
		const { id, email } = await invite(data);
		expect((await logIn(email, 'fi')).status).toBe(200);
		expect(await kept(id)).toEqual([language]);
	});

	test('stays what was chosen since', async () => {
		const { id, email } = await invite({});
		const { token } = (await (await logIn(email, 'fi')).json()) as { token: string };
		const chosen = await fetch(`${bench.cms.url}/api/payload-preferences/locale`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
			body: JSON.stringify({ value: 'da' }),
		});
		expect(chosen.status).toBe(200);
		await logIn(email, 'fi');
		expect(await kept(id)).toEqual(['da']);
	});
});

describe('a name in another language', () => {
	/** As the admin asks for a list or for one document of a form. */
	const asked = { collection: 'organisations', locale: 'fi', fallbackLocale: false, includeLockStatus: true } as const;

	test('stands in the list, and not in the form, which would store it', async () => {
		const { payload } = bench.cms;
		const { id } = await bench.make('organisations', { name: 'Åmåls kommun' });
		const { docs } = await payload.find({ ...asked, where: { id: { equals: id } } } as never);
		expect(docs).toMatchObject([{ name: 'Åmåls kommun' }]);
		const form = await payload.findByID({ ...asked, id } as never);
		expect((form as { name?: unknown }).name ?? null).toBeNull();
	});

	test('stands in no other answer that asks for one language alone', async () => {
		const { payload } = bench.cms;
		const { id } = await bench.make('organisations', { name: 'Malmö stad' });
		const { docs } = await payload.find({ ...asked, includeLockStatus: false, where: { id: { equals: id } } } as never);
		expect(docs[0]?.name ?? null).toBeNull();
	});
});
