import { login } from './service.ts';

/** The service said no: it is there, and it answered. */
export class Refused extends Error {
	readonly status: number;
	constructor(status: number, text: string) {
		super(`${status}: ${text.slice(0, 500)}`);
		this.status = status;
	}
}

export type Row = Record<string, unknown> & { id: string };

/** An administrator's calls, as the admin makes them. Throws `Refused`, or what `fetch` throws when nobody answers. */
export const createStaff = (baseUrl: string) => {
	let token: string | undefined;

	const ask = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
		const response = await fetch(`${baseUrl}/api/${path}`, {
			method,
			headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
			signal: AbortSignal.timeout(30_000),
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (!response.ok) throw new Refused(response.status, text);
		return JSON.parse(text) as Record<string, unknown>;
	};

	return {
		logIn: async () => {
			({ token } = (await ask('POST', 'users/login', login)) as { token: string });
		},
		create: async (collection: string, data: object): Promise<Row> =>
			(await ask('POST', `${collection}?depth=0&locale=en`, data)).doc as Row,
		update: async (collection: string, id: string, data: object): Promise<void> => {
			await ask('PATCH', `${collection}/${id}?depth=0&locale=en`, data);
		},
		remove: async (collection: string, id: string): Promise<void> => {
			await ask('DELETE', `${collection}/${id}?depth=0`);
		},
		ask,
		/** Every row that fits, past any page. */
		all: async (collection: string, where: string): Promise<Row[]> => {
			const rows: Row[] = [];
			for (let page = 1; ; page++) {
				const path = `${collection}?depth=0&locale=en&limit=100&sort=id&page=${page}&${where}`;
				const { docs, hasNextPage } = (await ask('GET', path)) as { docs: Row[]; hasNextPage: boolean };
				rows.push(...docs);
				if (!hasNextPage) return rows;
			}
		},
	};
};

export type Staff = ReturnType<typeof createStaff>;
