import { isDeepStrictEqual } from 'node:util';
import { createClient, type Change } from '@integrationnorden/client';
import type { Owned, Standing } from './editor.ts';
import { locales, types, type Mirror } from './mirror.ts';
import type { Complaints } from './public.ts';
import type { Row, Staff } from './staff.ts';

const tombstones = new Set(['unpublished', 'deleted', 'withdrawn']);

/** The HTML of a text and which theme is current depend on other documents and on the day. */
const withoutDerived = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(withoutDerived);
	if (typeof value !== 'object' || value === null) return value;
	const members = Object.entries(value).filter(([name]) => !name.endsWith('Html') && name !== 'isCurrent');
	return Object.fromEntries(members.map(([name, inner]) => [name, withoutDerived(inner)]));
};

const standingIn = (row: Row | undefined): 'published' | 'hidden' | 'deleted' =>
	row === undefined ? 'deleted' : row._status === 'published' && !row.deletedAt ? 'published' : 'hidden';

const fits = (standing: Standing, row: Row | undefined): boolean => {
	const is = standingIn(row);
	if ('gone' in standing) return standing.gone === 'deleted' ? is === 'deleted' : is === 'hidden';
	return is === 'published' && (row?.title ?? row?.quote) === standing.shows;
};

interface Evidence {
	baseUrl: string;
	staff: Staff;
	mirror: Mirror;
	owned: readonly Owned[];
	/** What the change log says, from its beginning. */
	log: readonly Change[];
}

/** What the service confirmed is in the database, whoever died afterwards. */
const judgeDatabase = (owned: readonly Owned[], rows: ReadonlyMap<string, Row>, complaints: Complaints) => {
	for (const { collection, id, known, perhaps } of owned) {
		const row = rows.get(`${collection}/${id}`);
		if (![known, ...perhaps].some((standing) => fits(standing, row)))
			complaints.push(`${collection}/${id} should be ${JSON.stringify(known)} and is ${standingIn(row)}`);
	}
};

/** The log ends, for each document, with how it stands. */
const judgeLog = (rows: ReadonlyMap<string, Row>, log: readonly Change[], complaints: Complaints) => {
	const last = new Map(log.map((change) => [`${change.collection}/${change.id}`, change.kind]));
	for (const [name, kind] of last) {
		const is = standingIn(rows.get(name));
		if ((is === 'published') === tombstones.has(kind))
			complaints.push(`${name} is ${is}, and the log ends with ${kind}`);
		if (is === 'deleted' && kind !== 'deleted' && kind !== 'withdrawn')
			complaints.push(`${name} is deleted, and the log ends with ${kind}`);
	}
	for (const [name, row] of rows)
		if (standingIn(row) === 'published' && !last.has(name)) complaints.push(`${name} is published, and not in the log`);
};

/** The copy has what is published, in each language and as the API answers it, and nothing else. */
const judgeCopy = async (
	{ baseUrl, mirror, owned }: Evidence,
	rows: ReadonlyMap<string, Row>,
	complaints: Complaints,
) => {
	const norden = createClient({ baseUrl });
	const files = await mirror.files();
	const expected = new Set(['.mirror.json']);
	for (const collection of types) {
		for (const locale of locales) {
			for await (const document of norden.iterate(collection, { locale, depth: 0, joins: false })) {
				const name = `${collection}/${document.id}.${locale}.json`;
				expected.add(name);
				const kept: unknown = JSON.parse(files.get(name) ?? 'null');
				if (!isDeepStrictEqual(withoutDerived(kept), withoutDerived(document)))
					complaints.push(`${name} is ${kept === null ? 'missing in' : 'another in'} the copy`);
				if (standingIn(rows.get(`${collection}/${document.id}`)) !== 'published')
					complaints.push(`${collection}/${document.id} is read by the public and not published`);
			}
		}
	}
	for (const name of files.keys()) if (!expected.has(name)) complaints.push(`${name} should not be in the copy`);

	const everything = [...files.values()].join('\n');
	for (const { collection, id, known, perhaps, texts } of owned) {
		const isGone = [known, ...perhaps].every((standing) => 'gone' in standing);
		const left = isGone && texts.some((text) => everything.includes(text));
		if (left) complaints.push(`A text of ${collection}/${id}, which is gone, is still somewhere in the copy`);
	}
};

/** Compares what was done, what is stored, what the log says and what the copy holds. */
export const judge = async (evidence: Evidence): Promise<Complaints> => {
	const complaints: Complaints = [];
	const rows = new Map<string, Row>();
	for (const collection of types) {
		for (const row of await evidence.staff.all(collection, 'trash=true')) rows.set(`${collection}/${row.id}`, row);
	}
	judgeDatabase(evidence.owned, rows, complaints);
	judgeLog(rows, evidence.log, complaints);
	await judgeCopy(evidence, rows, complaints);
	return complaints;
};
