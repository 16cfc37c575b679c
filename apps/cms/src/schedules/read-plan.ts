import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { message } from '../labels/messages.ts';
import { isZone } from './zone.ts';

const yearMs = 366 * 24 * 60 * 60 * 1000;

const planSchema = z.strictObject({
	direction: z.enum(['publish', 'unpublish']),
	at: z.iso.datetime({ offset: true }),
	zone: z.string().max(60).refine(isZone, 'Name an IANA time zone, such as Europe/Helsinki.'),
	isOneLanguage: z.boolean().default(false),
});
export type PlanInput = z.infer<typeof planSchema>;

interface Complaint {
	path: string;
	message: string;
}

/** A 400 that names what is wrong in the body. */
export const refusePlan = (errors: readonly Complaint[]): APIError => {
	const text = errors.map(({ path, message: says }) => `${path || 'body'}: ${says}`).join(' ');
	return new APIError(text, 400, { errors }, true);
};

export const readPlan = async (req: PayloadRequest): Promise<PlanInput> => {
	await addDataAndFileToRequest(req);
	const parsed = planSchema.safeParse(req.data ?? {});
	if (!parsed.success) {
		throw refusePlan(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })));
	}
	const { at, direction, isOneLanguage } = parsed.data;
	const waitMs = Date.parse(at) - Date.now();
	if (waitMs <= 0 || waitMs > yearMs) throw refusePlan([{ path: 'at', message: message(req, 'scheduleTime') }]);
	if (direction === 'unpublish' && isOneLanguage) {
		throw refusePlan([{ path: 'isOneLanguage', message: message(req, 'scheduleAllLanguages') }]);
	}
	return parsed.data;
};
