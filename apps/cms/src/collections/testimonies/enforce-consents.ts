import type { PayloadRequest } from 'payload';
import { today } from '../themes/hooks/periods.ts';
import { findConsents } from './hooks/consents-to.ts';
import { enforceConsent } from './hooks/enforce-consent.ts';
import { judgeConsents } from './hooks/judge-consent.ts';
import { languagesOf, wordFields, type StoredWords } from './hooks/languages-of.ts';

const rowsAtOnce = 200;

interface PublicTestimony extends StoredWords {
	id: string;
	ageBand?: string | null;
	portrait?: string | null;
}

const publishedAfter = async (req: PayloadRequest, after: string): Promise<PublicTestimony[]> => {
	const { docs } = await req.payload.db.find<PublicTestimony>({
		collection: 'testimonies',
		req,
		locale: 'all',
		where: { and: [{ id: { greater_than: after } }, { _status: { equals: 'published' } }] },
		sort: 'id',
		limit: rowsAtOnce,
		pagination: false,
		joins: false,
		select: { ...wordFields, ageBand: true, portrait: true },
	});
	return docs;
};

/** Public, whatever became of the consents to them. */
const uncoveredTestimonies = async (req: PayloadRequest): Promise<string[]> => {
	const day = today();
	const uncovered: string[] = [];
	let rows = await publishedAfter(req, '');
	for (let last = rows.at(-1); last; last = rows.at(-1)) {
		const consents = await findConsents(req, { testimony: { in: rows.map(({ id }) => id) } });
		const byTestimony = Map.groupBy(consents, ({ testimony }) => testimony);
		const isCovered = (row: PublicTestimony) =>
			judgeConsents({ ...row, languages: languagesOf(row) }, byTestimony.get(row.id) ?? [], day) === 'allowed';
		uncovered.push(...rows.filter((row) => !isCovered(row)).map(({ id }) => id));
		rows = await publishedAfter(req, last.id);
	}
	return uncovered;
};

/**
 * Holds all testimonies to their consents: for what no save tells of. A day passes; and where the database has no
 * transactions, a process may die between storing a withdrawal and taking down what it is about.
 */
export const enforceConsents = async (req: PayloadRequest): Promise<void> => {
	const ended = await findConsents(req, {
		or: [{ expires: { less_than: `${today()}T00:00:00.000Z` } }, { 'withdrawal.date': { exists: true } }],
	});
	// What was unpublished before its consent ended is marked as withdrawn too.
	const ids = new Set([...(await uncoveredTestimonies(req)), ...ended.map(({ testimony }) => testimony)]);
	for (const id of ids) if (id) await enforceConsent(req, id);
};
