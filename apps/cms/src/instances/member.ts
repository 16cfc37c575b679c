import type { CommittedWrite, Settle, Unheard } from '../database/index.ts';
import { createAcknowledgements } from './acknowledgements.ts';
import type { Announcement, Group, Roll } from './group.ts';
import { createLease, now, type Now } from './lease.ts';
import type { Timing } from './timing.ts';

interface MemberOptions {
	id: string;
	group: Group;
	unheard: Unheard;
	timing: Timing;
	clock?: Now;
	/** Others have committed this. */
	onWrites: (writes: readonly CommittedWrite[]) => void;
	/** Others may have committed anything. */
	onUnheard: () => void;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Clocks of two machines go at nearly the same speed. */
const waitOf = ({ leaseMs }: Timing) => leaseMs * 1.05 + 20;
/** Silent for so long, an instance has surely stopped answering from memory. */
const silenceOf = ({ leaseMs }: Timing) => leaseMs * 1.5;

/**
 * One instance of several. It answers from memory only while it holds a lease that says it has followed all that was
 * announced; whoever commits announces it, and waits until all others have followed or hold no lease any more.
 */
export const createMember = ({ id, group, unheard, timing, clock = now, onWrites, onUnheard }: MemberOptions) => {
	const coherence = createLease(timing.leaseMs, clock);
	/** That the others would notice if we fell silent. */
	const membership = createLease(timing.leaseMs, clock);
	const acknowledgements = createAcknowledgements();
	const silent = new Map<string, { beat: number; since: number }>();
	const waitMs = waitOf(timing);
	/** The last announcement that was followed; none while we do not belong to the group. */
	let followed: number | undefined;
	/** The last one that was heard of, followed or not. */
	let heard = 0;
	/** What was followed at the last beat, when it was not all there was. */
	let behind: number | undefined;
	let joinedAt = Infinity;
	/** Counts how often we have been cut off. */
	let cuts = 0;
	let roll: Roll | undefined;
	/** Something was committed that perhaps nobody has heard of. */
	let owesNews = false;

	const lose = (): void => {
		cuts += 1;
		followed = undefined;
		behind = undefined;
		joinedAt = Infinity;
		roll = undefined;
		silent.clear();
		acknowledgements.forget();
		coherence.end();
		membership.end();
	};

	const follow = (number: number) => {
		followed = number;
		// Without an answer, the next beat says it.
		group.acknowledge(id, number).catch(() => undefined);
	};

	const announced = ({ number, from, writes }: Announcement): void => {
		heard = number;
		if (followed === undefined) return;
		// Any other number than the next says that one is missing, or that Redis has lost some.
		if (number !== followed + 1 || writes === null) onUnheard();
		else if (from !== id) onWrites(writes);
		follow(number);
	};

	const join = async (): Promise<number> => {
		heard = 0;
		const cutsBefore = cuts;
		const number = await group.join(id);
		if (cuts !== cutsBefore) throw new Error('Cut off while joining.');
		// What was announced meanwhile was committed before memory begins anew.
		followed = Math.max(number, heard);
		joinedAt = clock().steady;
		return followed;
	};

	const watch = ({ beats }: Roll) => {
		const { steady } = clock();
		for (const each of silent.keys()) if (!beats.has(each)) silent.delete(each);
		for (const [other, beat] of beats) {
			const known = silent.get(other);
			if (other === id || known?.beat !== beat) silent.set(other, { beat, since: steady });
			else if (steady - known.since > silenceOf(timing)) group.expel(other, beat).catch(() => undefined);
		}
	};

	/** Missed messages are not waited for twice. */
	const catchUp = ({ number }: Roll) => {
		if (followed === number) behind = undefined;
		else if (followed !== behind) behind = followed;
		else {
			onUnheard();
			behind = undefined;
			follow(number);
		}
	};

	const beat = async (): Promise<void> => {
		const startedAt = clock();
		const cutsBefore = cuts;
		const standing = await unheard.look();
		const asked = followed ?? (await join());
		const answer = await group.beat(id, asked);
		if (cuts !== cutsBefore) return;
		if (answer === undefined) {
			lose();
			return;
		}
		roll = answer;
		membership.renew(startedAt);
		acknowledgements.noteAll(answer.followed);
		watch(answer);
		if (owesNews) await group.announce(id, null);
		owesNews = false;
		if (answer.number === asked && standing !== 'writing') {
			if (standing === 'written' || !coherence.isValid()) onUnheard();
			coherence.renew(startedAt);
			behind = undefined;
		} else catchUp(answer);
	};

	/** Others may hold leases of a group that Redis has forgotten, until they must have run out. */
	const canAnnounce = () => membership.isValid() && clock().steady - joinedAt > waitMs;

	const announce = async (writes: readonly CommittedWrite[]): Promise<boolean> => {
		const cutsBefore = cuts;
		if (!canAnnounce()) return false;
		const answer = await group.announce(id, writes);
		if (!answer.followed.has(id)) return false;
		const others = [...answer.followed.keys()].filter((each) => each !== id);
		await acknowledgements.wait(answer.number, others, waitMs);
		return cuts === cutsBefore;
	};

	/** Others look at the database before they renew their lease. */
	const settleUnheard = async (leave: () => Promise<void>) => {
		await pause(waitMs);
		// A mark that stays is taken away by whoever sees it long enough.
		await leave().catch(() => undefined);
	};

	const settle: Settle = async (writes) => {
		if (await announce(writes).catch(() => false)) return;
		owesNews = true;
		await settleUnheard(await unheard.enter());
	};

	return {
		announced,
		acknowledged: acknowledgements.note,
		beat,
		lose,
		isCoherent: coherence.isValid,
		/** How many instances there are, this one included; none while we do not belong to the group. */
		size: () => (membership.isValid() ? (roll?.followed.size ?? 0) : 0),
		before: async (): Promise<Settle> => {
			if (canAnnounce()) return settle;
			const leave = await unheard.enter();
			return async (writes) => {
				// Whoever hears it forgets it now; nobody relies on that.
				group.announce(id, writes).catch(() => undefined);
				await settleUnheard(leave);
			};
		},
	};
};

export type Member = ReturnType<typeof createMember>;
