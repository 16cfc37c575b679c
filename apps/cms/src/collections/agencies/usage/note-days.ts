import type { Payload } from 'payload';
import { v5 as uuidv5 } from 'uuid';
import type { QuotaClass } from '../keys/key.ts';
import { createNotes } from '../notes.ts';

const collection = 'agency-days';

interface Spent {
	requests: number;
	units: number;
	refused: number;
}

interface DayRow {
	id: string;
	peak?: number | null;
}

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The same day of the same agency is the same row, whichever instance writes it. */
const rowId = (name: string): string => uuidv5(`agency-days/${name}`, uuidv5.URL);

/** Counts, for each agency and day, what it asked for and how much of its quota that took. */
export const createDayNotes = ({ db }: Pick<Payload, 'db'>) => {
	const find = (id: string) =>
		db.findOne<DayRow>({ collection, where: { id: { equals: id } }, select: { peak: true } });

	const isThere = async (agency: string | undefined) =>
		(await db.count({ collection: 'agencies', where: { id: { equals: agency } } })).totalDocs > 0;

	/** Another instance may make it at the same moment. Nothing where the agency was deleted meanwhile. */
	const findOrCreate = async (id: string, name: string): Promise<DayRow | undefined> => {
		const [agency, day, quotaClass] = name.split('/');
		const found = await find(id);
		if (found) return found;
		if (!(await isThere(agency))) return undefined;
		const data = { id, agency, day, quotaClass, requests: 0, refused: 0, peak: 0 };
		await db.create({ collection, data, returning: false }).catch(async (error: unknown) => {
			if ((await find(id)) === null && (await isThere(agency))) throw error;
		});
		return data;
	};

	const notes = createNotes<Spent>({
		add: (spent, more) => {
			spent.requests += more.requests;
			spent.units += more.units;
			spent.refused += more.refused;
		},
		write: async (name, { requests, units, refused }) => {
			const id = rowId(name);
			const row = await findOrCreate(id, name);
			if (row === undefined) return;
			await db.updateOne({
				collection,
				id,
				data: {
					requests: { $inc: requests },
					refused: { $inc: refused },
					...(units > (row.peak ?? 0) && { peak: units }),
					updatedAt: new Date().toISOString(),
				},
				returning: false,
			});
		},
	});

	return {
		note: (agency: string, quotaClass: QuotaClass, spent: Partial<Spent>): void =>
			notes.note(`${agency}/${dayOf(new Date())}/${quotaClass}`, { requests: 0, units: 0, refused: 0, ...spent }),
		close: notes.close,
	};
};
