import { NotFound, type PayloadRequest } from 'payload';
import { may, type Entity } from '../access/judge.ts';
import { FieldRefused } from '../access/refusal.ts';
import { inTransactionOf } from '../database/in-transaction.ts';
import { isPublic } from '../hooks/public-before.ts';
import { dueContext } from './context.ts';
import { schedules, type ScheduleRow } from './rows.ts';
import { removePlan } from './store.ts';

type Document = Record<string, unknown> & { id: string };

const findNewest = async (req: PayloadRequest, { collection, document: id }: ScheduleRow) =>
	(await req.payload.findByID({
		collection,
		id,
		draft: true,
		disableErrors: true,
		depth: 0,
		joins: false,
		req,
	})) as unknown as Document | null;

/** Whether there is nothing left to do: it was done by hand, or by an instance that died before it could say so. */
const isDone = async (req: PayloadRequest, { collection, document, direction }: ScheduleRow, newest: Document) =>
	direction === 'publish' ? newest._status === 'published' : !(await isPublic(req, collection, document));

const carryOut = async (req: PayloadRequest, row: ScheduleRow): Promise<void> => {
	const { collection, document: id, direction, isOneLanguage, language } = row;
	await req.payload.update({
		collection,
		id,
		data: { _status: direction === 'publish' ? 'published' : 'draft' },
		locale: language,
		...(isOneLanguage && { publishSpecificLocale: language }),
		overrideAccess: false,
		context: dueContext(row),
		depth: 0,
		req,
	} as Parameters<typeof req.payload.update>[0]);
};

/** The plan as it is now, if whoever took it still has it: it may have been moved or cancelled since. */
const holdOf = async (req: PayloadRequest, { id, leaseUntil }: ScheduleRow): Promise<ScheduleRow | null> =>
	req.payload.db.findOne<ScheduleRow>({
		collection: schedules,
		where: { and: [{ id: { equals: id } }, { leaseUntil: { equals: leaseUntil } }] },
		req,
	});

/**
 * Does what is due and forgets the plan, or neither. Everything is checked as if whoever planned it pressed the button now:
 * their rights, the consent, the fields. Throws what they would be told.
 */
export const perform = (req: PayloadRequest, row: ScheduleRow): Promise<void> =>
	inTransactionOf(req, async () => {
		const held = await holdOf(req, row);
		if (!held) return;
		const newest = await findNewest(req, held);
		if (newest && !(await isDone(req, held, newest))) {
			if (!may(req, held.collection as Entity, 'publish', newest))
				throw new FieldRefused(req, '_status', 'notPublishing');
			await carryOut(req, held);
		}
		await removePlan(req, held);
	});

/** What an editor can do something about, such as a field that is still empty; anything else is tried again. */
export const isRefusal = (error: unknown): error is Error => {
	const { status } = error as { status?: unknown };
	return error instanceof Error && !(error instanceof NotFound) && typeof status === 'number' && status < 500;
};
