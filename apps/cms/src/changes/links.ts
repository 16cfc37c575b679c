import type { PayloadRequest } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import type { Reader, Touched, Writer } from './append.ts';

/** The links of what is public, one row per document. */
const collection = 'public-links';
/** Documents that have to be looked at because what they link to came or went, and that are too many to wait for. */
const laterPrefix = 'changes:links:';
const rowsAtOnce = 100;

interface LinksRow {
	id: string;
	source: string;
	targets: string[] | null;
}

const isSame = (one: readonly string[], other: ReadonlySet<string>) =>
	one.length === other.size && one.every((each) => other.has(each));

/** Keeps what each of these documents links to, as `collection/id`; nothing of those that are not public. */
export const keepLinks = async (
	adapter: Writer,
	req: Partial<PayloadRequest>,
	links: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> => {
	const { docs } = await adapter.find<LinksRow>({
		collection,
		req,
		where: { source: { in: [...links.keys()] } },
		sort: 'source',
		limit: 0,
		pagination: false,
	});
	const kept = new Map(docs.map((row) => [row.source, row]));
	for (const [source, wanted] of links) {
		const row = kept.get(source);
		if (isSame(row?.targets ?? [], wanted)) continue;
		const data = { source, targets: [...wanted] };
		if (wanted.size === 0) await adapter.deleteMany({ collection, req, where: { source: { equals: source } } });
		else if (row) await adapter.updateOne({ collection, req, id: row.id, data, returning: false });
		else await adapter.create({ collection, req, data: { id: uuidv7(), ...data }, returning: false });
	}
};

interface LinkingOptions {
	targets: readonly string[];
	/** Only those after this one, in the order of their names. */
	after?: string;
	limit: number;
}

/** The public documents that link to any of these. */
export const linkingTo = async (
	adapter: Reader,
	req: Partial<PayloadRequest>,
	{ targets, after, limit }: LinkingOptions,
): Promise<string[]> => {
	const { docs } = await adapter.find<LinksRow>({
		collection,
		req,
		where: {
			and: [{ targets: { in: [...targets] } }, ...(after === undefined ? [] : [{ source: { greater_than: after } }])],
		},
		sort: 'source',
		limit,
		pagination: false,
		select: { source: true },
	});
	return docs.map(({ source }) => source);
};

export const touchedBy = (source: string): Touched => {
	const at = source.indexOf('/');
	return { collection: source.slice(0, at), id: source.slice(at + 1), isNew: false };
};

/** Notes, beside the change itself, that whatever links to these documents has to be looked at. */
export const leaveForLater = async (
	adapter: Writer,
	req: Partial<PayloadRequest>,
	targets: readonly string[],
): Promise<void> => {
	const data = { key: `${laterPrefix}${uuidv7()}`, data: { targets } };
	await adapter.create({ collection: 'payload-kv', req, data, returning: false });
};

interface Later {
	key: string;
	data: { targets: string[] };
}

/** Does what was left, and says whether there was any. Stopped anywhere, it is begun again and finds nothing new in what was done. */
export const doWhatWasLeft = async (
	adapter: Writer,
	record: (documents: readonly Touched[]) => Promise<void>,
): Promise<boolean> => {
	const { docs } = await adapter.find<Later & { id: string }>({
		collection: 'payload-kv',
		where: { key: { like: laterPrefix } },
		limit: 0,
		pagination: false,
	});
	for (const { key, data } of docs) {
		for (let after: string | undefined = ''; after !== undefined;) {
			const sources = await linkingTo(adapter, {}, { targets: data.targets, after, limit: rowsAtOnce });
			await record(sources.map(touchedBy));
			after = sources.at(-1);
		}
		await adapter.deleteMany({ collection: 'payload-kv', where: { key: { equals: key } } });
	}
	return docs.length > 0;
};
