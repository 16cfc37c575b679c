import type { PayloadRequest } from 'payload';
import { MergeRefused } from './refused.ts';

/** There is one of this name, so two merges at once cannot both have it. */
const key = 'merge';
const kv = 'payload-kv';

/** That a merge is under way, for whoever has to bring it to its end. */
export interface MergeNote {
	stays: string;
	goes: string;
	/** Whoever does it, and their name then. */
	by: string | null;
	byName: string | null;
	/** ISO 8601, UTC. */
	at: string;
	/** From then on it is not given up: everything that is needed is known, and each step can be taken twice. */
	isCertain: boolean;
}

const where = { key: { equals: key } } as const;

export const readNote = async (req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>) =>
	(await req.payload.db.findOne<{ id: string; data: MergeNote }>({ collection: kv, where, req }))?.data;

export const putNote = async (req: PayloadRequest, note: MergeNote): Promise<void> => {
	if (await readNote(req)) throw new MergeRefused('underWay');
	try {
		await req.payload.db.create({ collection: kv, data: { key, data: { ...note } }, returning: false, req });
	} catch (error) {
		// Of two at the same moment the second finds the name taken.
		if (await readNote(req)) throw new MergeRefused('underWay');
		throw error;
	}
};

/** Refused where somebody took it for left behind. */
export const makeCertain = async (req: PayloadRequest, note: MergeNote): Promise<void> => {
	const held = await readNote(req);
	if (held?.goes !== note.goes || held.at !== note.at) throw new MergeRefused('underWay');
	const data = { data: { ...note, isCertain: true } };
	await req.payload.db.updateOne({ collection: kv, where, data, returning: false, req });
};

export const removeNote = (req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>) =>
	req.payload.db.deleteMany({ collection: kv, where, req });
