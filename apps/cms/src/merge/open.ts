import { createLocalReq, type Payload } from 'payload';
import { inTransactionOf } from '../database/in-transaction.ts';
import { createLooker } from '../workers/look.ts';
import { carryOut } from './carry-out.ts';
import { isMergingHere } from './merge.ts';
import { readNote, removeNote } from './note.ts';

const everyMs = 30_000;
/** Nobody takes values over for so long. */
const givenUpMs = 60_000;

/** Brings a merge to its end that a process left half done; one that was only begun is forgotten. */
export const recoverMerge = async (payload: Payload): Promise<void> => {
	if (isMergingHere()) return;
	const note = await readNote({ payload });
	if (!note) return;
	const req = await createLocalReq({}, payload);
	if (note.isCertain) {
		payload.logger.warn({ stays: note.stays, goes: note.goes }, 'A merge was left half done and is brought to its end');
		await inTransactionOf(req, () => carryOut(req, note));
	} else if (Date.now() - Date.parse(note.at) > givenUpMs) await removeNote({ payload });
};

/** Looks after merges: at the start, and for what other instances leave behind. */
export const openMerges = async (payload: Payload): Promise<{ stop: () => Promise<void> }> => {
	const onError = (error: unknown) => payload.logger.error({ err: error }, 'A merge could not be brought to its end');
	await recoverMerge(payload).catch(onError);
	return createLooker({ look: () => recoverMerge(payload), everyMs, onError });
};
