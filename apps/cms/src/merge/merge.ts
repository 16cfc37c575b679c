import type { PayloadRequest } from 'payload';
import { inTransactionOf } from '../database/in-transaction.ts';
import { carryOut } from './carry-out.ts';
import { makeCertain, putNote, readNote, removeNote, type MergeNote } from './note.ts';
import { planMerge, type MergePlan, type MergeWish } from './plan.ts';
import { MergeRefused } from './refused.ts';
import { takeOver } from './take-over.ts';

/** Of this process: what it does itself is not left behind. */
let isMerging = false;
export const isMergingHere = (): boolean => isMerging;

const begin = async (req: PayloadRequest, wish: MergeWish, token: string, note: MergeNote): Promise<MergePlan> => {
	await putNote(req, note);
	try {
		const plan = await planMerge(req, wish);
		if (plan.token !== token) throw new MergeRefused('changed');
		await takeOver(req, plan);
		await makeCertain(req, note);
		return plan;
	} catch (error) {
		// Where there are transactions it goes with them.
		const held = await readNote(req).catch(() => undefined);
		if (held?.at === note.at && held.goes === note.goes) await removeNote(req).catch(() => undefined);
		throw error;
	}
};

/**
 * Does what the plan with this token shows, or nothing. In one transaction where there are any. Without, it is given up while
 * the values are taken over, which leaves a fuller document; from then on it is brought to its end, here or by `recover`.
 */
export const merge = async (req: PayloadRequest, wish: MergeWish, token: string): Promise<MergePlan> => {
	if (isMerging) throw new MergeRefused('underWay');
	isMerging = true;
	const name = (req.user as { name?: unknown } | null)?.name;
	const note: MergeNote = {
		stays: wish.stays,
		goes: wish.goes,
		by: req.user ? String(req.user.id) : null,
		byName: typeof name === 'string' ? name : null,
		at: new Date().toISOString(),
		isCertain: false,
	};
	try {
		return await inTransactionOf(req, async () => {
			const plan = await begin(req, wish, token, note);
			await carryOut(req, note);
			return plan;
		});
	} finally {
		isMerging = false;
	}
};
