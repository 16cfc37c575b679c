import { ValidationError, type DateFieldValidation, type PayloadRequest } from 'payload';
import { date as validDate } from 'payload/shared';
import { isLocale } from '@repo/i18n';
import type { CheckAlone } from '../../../database/mongo/check-alone.ts';
import { message } from '../../../labels/messages.ts';
import { dayOf, overlap, type Period } from './periods.ts';

interface StoredTheme {
	id: string;
	title?: Record<string, string | null> | string | null;
	currentFrom?: string | null;
	currentUntil?: string | null;
}

const titleOf = ({ id, title }: StoredTheme, req: PayloadRequest): string => {
	if (typeof title === 'string') return title;
	const own = isLocale(req.locale) ? title?.[req.locale] : undefined;
	return own || Object.values(title ?? {}).find(Boolean) || id;
};

const periodOf = ({ currentFrom, currentUntil }: Omit<StoredTheme, 'id'>): Period | undefined => {
	const from = dayOf(currentFrom);
	return from === undefined ? undefined : { from, until: dayOf(currentUntil) };
};

/** Another theme's period that shares a day with this one, in words. */
const conflictOf = async (req: PayloadRequest, id: unknown, period: Period): Promise<string | undefined> => {
	const { docs } = await req.payload.db.find<StoredTheme>({
		collection: 'themes',
		req,
		pagination: false,
		limit: 0,
		where: {
			and: [
				{ currentFrom: { exists: true } },
				{ deletedAt: { exists: false } },
				...(id === undefined ? [] : [{ id: { not_equals: id } }]),
			],
		},
		select: { title: true, currentFrom: true, currentUntil: true },
	});
	for (const other of docs) {
		const theirs = periodOf(other);
		if (theirs && overlap(period, theirs)) {
			const { from, until = '…' } = theirs;
			return message(req, 'themesOverlap', { title: titleOf(other, req), from, until });
		}
	}
	return undefined;
};

/** Only one theme is current at a time, so the period must leave those of the others alone. */
export const validatePeriod: DateFieldValidation = async (value, options) => {
	const { id, req, siblingData } = options;
	const valid = validDate(value, options);
	const period = periodOf(siblingData as Omit<StoredTheme, 'id'>);
	if (valid !== true || !period) return valid;
	return (await conflictOf(req, id, period)) ?? true;
};

/** Two editors may have been told at once that their periods are free. */
export const refuseOverlap: CheckAlone = async ({ id, data, req }) => {
	const period = periodOf(data);
	if (!period || data['deletedAt']) return;
	const text = await conflictOf(req, id, period);
	if (text === undefined) return;
	throw new ValidationError({ collection: 'themes', errors: [{ path: 'currentFrom', message: text }], req }, req.t);
};

/** An end needs a beginning and comes after it. */
export const validateEnd: DateFieldValidation = (value, options) => {
	const valid = validDate(value, options);
	const until = dayOf(value);
	if (valid !== true || until === undefined) return valid;
	const from = dayOf((options.siblingData as Omit<StoredTheme, 'id'>).currentFrom);
	if (from === undefined) return message(options.req, 'periodNeedsStart');
	return until < from ? message(options.req, 'endsBeforeStart') : true;
};
