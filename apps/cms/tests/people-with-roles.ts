import { bootCms, type TestCms } from './boot.ts';
import { factories, fileFor, type Related } from './factories.ts';

export const roles = ['public', 'agency', 'guest-writer', 'translator', 'reviewer', 'editor', 'admin'] as const;
export type TestRole = (typeof roles)[number];

export type Doc = Record<string, unknown> & { id: string };

export interface Answer {
	status: number;
	// What an answer holds is what the tests find out.
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	body: any;
	text: string;
}

export interface Caller {
	userId: string | undefined;
	rest: (method: string, path: string, body?: object, file?: ReturnType<typeof fileFor>) => Promise<Answer>;
	graphql: (query: string, variables?: object) => Promise<Answer>;
}

export interface AccessBench {
	cms: TestCms;
	related: Related;
	/** Written by the service itself, past all access. */
	make: (collection: string, data?: object, options?: object) => Promise<Doc>;
	/** The row as the database has it, or `null`. */
	stored: (collection: string, id: string) => Promise<Doc | null>;
	as: (role: TestRole) => Caller;
	callerWith: (headers: Record<string, string>, userId?: string) => Caller;
	signUp: (roleNames: string[], more?: object) => Promise<Caller>;
	agencyId: string;
	agencyKey: string;
}

const password = 'long-enough-password';

/** A running CMS with one person of every role and an agency with a key. */
export const bootWithRoles = async (settings: Record<string, string> = {}): Promise<AccessBench> => {
	const cms = await bootCms({ settings });
	const { payload, url } = cms;

	const callerWith = (headers: Record<string, string>, userId?: string): Caller => {
		const send = async (path: string, init: RequestInit): Promise<Answer> => {
			const response = await fetch(`${url}/api/${path}`, { redirect: 'manual', ...init });
			const text = await response.text();
			let body: unknown;
			try {
				body = JSON.parse(text);
			} catch {
				body = undefined;
			}
			return { status: response.status, body, text };
		};
		const json = { ...headers, 'content-type': 'application/json' };
		return {
			userId,
			rest: (method, path, body, file) => {
				if (!file) {
					const hasBody = body !== undefined;
					return send(path, {
						method,
						headers: hasBody ? json : headers,
						...(hasBody && { body: JSON.stringify(body) }),
					});
				}
				const form = new FormData();
				form.set('_payload', JSON.stringify(body ?? {}));
				form.set('file', new Blob([new Uint8Array(file.data)], { type: file.mimetype }), file.name);
				return send(path, { method, headers, body: form });
			},
			graphql: (query, variables = {}) =>
				send('graphql', { method: 'POST', headers: json, body: JSON.stringify({ query, variables }) }),
		};
	};

	const create = (collection: string, data: object, options: object) => {
		const smallest = factories[collection as keyof typeof factories](related);
		const file = fileFor(collection);
		const args = { collection, locale: 'sv', data: { ...smallest, ...data }, ...(file && { file }), ...options };
		return payload.create(args as never) as unknown as Promise<Doc>;
	};
	const make: AccessBench['make'] = async (collection, data = {}, options = {}) => {
		if (collection !== 'testimonies' || !('_status' in data) || data._status !== 'published')
			return create(collection, data, options);
		// A testimony waits for the consent that names it, before it may be published.
		const { id } = await create(collection, {}, options);
		await create('consents', { testimony: id }, {});
		return payload.update({ collection, id, locale: 'sv', data } as never) as unknown as Promise<Doc>;
	};
	const stored: AccessBench['stored'] = (collection, id) =>
		payload.db.findOne({
			collection,
			where: { id: { equals: id } },
			req: { locale: 'sv' } as never,
		}) as Promise<Doc | null>;

	const signUp: AccessBench['signUp'] = async (roleNames, more = {}) => {
		const user = await make('users', { roles: roleNames, password, ...more });
		const { token } = await payload.login({
			collection: 'users',
			data: { email: String(user.email), password },
		} as never);
		return callerWith({ authorization: `JWT ${String(token)}` }, user.id);
	};

	const related = {} as Related;
	related.theme = (await make('themes', { _status: 'published' })).id;
	related.person = (await make('people', { _status: 'published' })).id;
	related.news = (await make('news', { _status: 'published' })).id;
	related.testimony = (await make('testimonies', { _status: 'published' })).id;
	related.agency = (await make('agencies')).id;
	related.endpoint = (await make('webhook-endpoints')).id;

	const callers = new Map<TestRole, Caller>([['public', callerWith({})]]);
	for (const role of roles.slice(2)) {
		callers.set(role, await signUp([role], { languages: role === 'translator' ? ['sv'] : [] }));
	}
	const as = (role: TestRole): Caller => {
		const caller = callers.get(role);
		if (!caller) throw new Error(`Nobody is ${role}`);
		return caller;
	};
	const key = await as('admin').rest('POST', `agencies/${related.agency}/keys`, {});
	const agencyKey = String(key.body?.key);
	callers.set('agency', callerWith({ authorization: `Bearer ${agencyKey}` }));

	return { cms, related, make, stored, as, callerWith, signUp, agencyId: related.agency, agencyKey };
};
