import type { Page } from '@playwright/test';
import type { Locale } from '@repo/i18n';
import { cmsUrl } from './product.ts';

const login = { email: process.env.ADMIN_EMAIL ?? '', password: process.env.ADMIN_PASSWORD ?? '' };

interface Row {
	id: string;
	[field: string]: unknown;
}

const paragraph = (text: string) => ({
	type: 'paragraph',
	direction: 'ltr',
	format: '',
	indent: 0,
	version: 1,
	textFormat: 0,
	children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
});

/** A rich text of one paragraph. */
export const richText = (text: string) => ({
	root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children: [paragraph(text)] },
});

/** Lets a page open the admin, without its form. */
export const signIn = async (page: Page): Promise<void> => {
	const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: login });
	if (!answer.ok()) throw new Error(await answer.text());
};

/** What an editor does, without the admin in between. Throws with the service’s own words when it is refused. */
export const logInEditor = async () => {
	let token = '';
	const ask = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
		const response = await fetch(`${cmsUrl}/api/${path}`, {
			method,
			headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
		return (await response.json()) as Record<string, unknown>;
	};
	token = String((await ask('POST', 'users/login', login)).token);
	return {
		ask,
		create: async (collection: string, data: object) =>
			(await ask('POST', `${collection}?depth=0&locale=sv`, data)).doc as Row,
		read: async (collection: string, query: string) => (await ask('GET', `${collection}?${query}`)) as { docs: Row[] },
		update: async (collection: string, id: string, data: object, query = '') => {
			await ask('PATCH', `${collection}/${id}?depth=0&locale=sv&${query}`, data);
		},
		/** Takes a text one step of its review further. */
		step: async (collection: string, id: string, body: object) => {
			await ask('POST', `${collection}/${id}/review?locale=sv`, body);
		},
		remove: async (collection: string, id: string) => {
			await ask('DELETE', `${collection}/${id}?depth=0`);
		},
		/** Published under a consent, which can be withdrawn. */
		publishTestimony: async (quote: string) => {
			const data = { quote, story: richText(quote), alias: 'Meron', country: 'SE', whatMattered: [{ factor: 'work' }] };
			const { doc } = (await ask('POST', 'testimonies?depth=0&locale=sv', { ...data, _status: 'draft' })) as {
				doc: Row;
			};
			const terms = {
				language: 'sv',
				textVersion: '1.0',
				method: 'signed',
				scopes: ['site', 'api'],
				date: '2026-01-02',
			};
			const consent = ((await ask('POST', 'consents?depth=0', { testimony: doc.id, ...terms })) as { doc: Row }).doc;
			await ask('PATCH', `testimonies/${doc.id}?depth=0&locale=sv`, { _status: 'published' });
			return {
				id: doc.id,
				/** What the person gets, as HTML. */
				paper: async (language: string) => {
					const address = `${cmsUrl}/api/consents/${consent.id}/document?language=${language}`;
					return (await fetch(address, { headers: { authorization: `JWT ${token}` } })).text();
				},
				withdraw: () => ask('PATCH', `consents/${consent.id}?depth=0`, { withdrawal: { by: 'the person' } }),
			};
		},
	};
};

type Desk = Awaited<ReturnType<typeof logInEditor>>;

/** Lets a page open the admin as somebody new who has this role and reads this language. */
export const openDesk = async (page: Page, desk: Desk, role: string, adminLanguage: Locale): Promise<void> => {
	const login = { email: `${role}-${crypto.randomUUID()}@example.org`, password: 'a horse, a fjord and a loom' };
	await desk.create('users', { ...login, name: 'Aino', roles: [role], adminLanguage });
	const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: login });
	if (!answer.ok()) throw new Error(await answer.text());
};
