import type { Change, ChangesPage } from '@repo/types/contracts';

export interface Copy {
	/** Applies what the log says after its place, and gives back the entries. */
	follow: () => Promise<Change[]>;
	/** Another one at the same place. */
	clone: () => Copy;
	/** What the copy has that the export has not, has otherwise, or lacks. */
	differences: () => Promise<string[]>;
}

interface Kept {
	cursor?: string | undefined;
	documents: ReadonlyMap<string, string>;
}

/** As a copy elsewhere does it: keeps each document as it is read by its id, and reads it again only when the log says so. */
export const createCopy = (url: string, types: readonly string[], from: Kept = { documents: new Map() }): Copy => {
	let { cursor } = from;
	const documents = new Map<string, string>(from.documents);
	const languages = ['sv'];

	const apply = async ({ collection, id, kind }: Change) => {
		for (const locale of languages) {
			const address = `${collection}/${id}?depth=0&joins=false&locale=${locale}`;
			const isTold = ['published', 'updated', 'moved'].includes(kind);
			const response = isTold ? await fetch(`${url}/api/${address}`) : undefined;
			if (response?.ok) documents.set(`${collection}/${id}`, JSON.stringify(await response.json()));
			else documents.delete(`${collection}/${id}`);
		}
	};

	const exported = async () => {
		const lines = await Promise.all(
			types.map(async (type) => {
				const text = await (await fetch(`${url}/api/export/${type}.ndjson?locale=sv`)).text();
				return text
					.split('\n')
					.filter(Boolean)
					.map((line) => [`${type}/${(JSON.parse(line) as { id: string }).id}`, line] as const);
			}),
		);
		return new Map<string, string>(lines.flat());
	};

	return {
		follow: async () => {
			const seen: Change[] = [];
			for (;;) {
				const since = cursor === undefined ? '' : `&since=${cursor}`;
				const response = await fetch(`${url}/api/changes?types=${types.join(',')}&limit=4${since}`);
				if (!response.ok) throw new Error(`The log answers ${response.status}.`);
				const { changes, next } = (await response.json()) as ChangesPage;
				for (const change of changes) await apply(change);
				seen.push(...changes);
				cursor = changes.at(-1)?.cursor ?? cursor;
				if (next === null) return seen;
			}
		},
		clone: () => createCopy(url, types, { cursor, documents }),
		differences: async () => {
			const right = await exported();
			return [...new Set([...right.keys(), ...documents.keys()])].filter(
				(key) => right.get(key) !== documents.get(key),
			);
		},
	};
};
