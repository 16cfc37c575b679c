import type { Locale } from '@repo/i18n';
import type { AuditAction, ScheduleDirection } from '@repo/types/vocabulary';
import type { PayloadRequest, Where } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { keyOf, ofDocument, plansOf, schedules, type ScheduleRow, type Target } from './rows.ts';

export interface Plan extends Target {
	direction: ScheduleDirection;
	language: Locale;
	isOneLanguage: boolean;
	at: Date;
	/** IANA. */
	zone: string;
}

const toldOf = ({ direction, at, zone, isOneLanguage, language }: ScheduleRow) =>
	[direction, ...(isOneLanguage ? [language] : []), at, zone].join(' ');

/** Only what is in the plan is told: no title, no text. */
export const auditPlan = (req: PayloadRequest, action: AuditAction, row: ScheduleRow, reason?: string) =>
	recordAudit(req, {
		action,
		collection: row.collection,
		document: row.document,
		details: `${toldOf(row)}${reason === undefined ? '' : ` (${reason})`}`,
	});

/** Stores a plan, in place of an earlier one for the same thing. Tells which it replaced. */
export const storePlan = async (req: PayloadRequest, plan: Plan): Promise<{ row: ScheduleRow; isMoved: boolean }> => {
	const { db } = req.payload;
	const now = new Date().toISOString();
	const key = keyOf(plan);
	const name = (req.user as { name?: unknown } | null)?.name;
	const { collection, document, direction, language, isOneLanguage, zone } = plan;
	const changed = {
		...{ collection, document, direction, language, isOneLanguage, zone },
		at: plan.at.toISOString(),
		by: String(req.user?.id),
		byName: typeof name === 'string' ? name : null,
		state: 'waiting',
		reason: null,
		attempts: 0,
		// Whoever has begun with the earlier one finds it gone.
		leaseUntil: null,
		updatedAt: now,
	} as const;
	const where: Where = { key: { equals: key } };
	const move = async () =>
		(await db.updateOne({ collection: schedules, where, data: changed, req })) as unknown as ScheduleRow | null;
	const known = await db.findOne<ScheduleRow>({ collection: schedules, where, req });
	if (known) return { row: (await move()) ?? { ...known, ...changed }, isMoved: true };
	const row: ScheduleRow = { id: uuidv7(), key, createdAt: now, ...changed };
	try {
		await db.create({ collection: schedules, data: { ...row }, returning: false, req });
	} catch (error) {
		// Where nothing holds two editors apart, the second moves what the first has just made.
		const theirs = await move().catch(() => null);
		if (!theirs) throw error;
		return { row: theirs, isMoved: true };
	}
	return { row, isMoved: false };
};

export const removePlan = (req: PayloadRequest, { id }: Pick<ScheduleRow, 'id'>) =>
	req.payload.db.deleteOne({ collection: schedules, where: { id: { equals: id } }, req });

/** Forgets what was planned for a document, as far as it `isOver`. */
export const dropPlans = async (
	req: PayloadRequest,
	target: Target,
	isOver: (row: ScheduleRow, all: readonly ScheduleRow[]) => boolean,
): Promise<ScheduleRow[]> => {
	const all = await plansOf(req, target);
	const over = all.filter((row) => isOver(row, all));
	if (over.length > 0) {
		const where = ofDocument(target, [{ id: { in: over.map(({ id }) => id) } }]);
		await req.payload.db.deleteMany({ collection: schedules, where, req });
	}
	return over;
};
