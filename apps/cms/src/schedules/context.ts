import type { RequestContext } from 'payload';
import type { ScheduleRow } from './rows.ts';

/** No text that is sent names it: only the clock makes a save the carrying out of a plan. */
const dueKey = Symbol('due');
type WithDue = RequestContext & { [dueKey]?: ScheduleRow };

export const dueContext = (row: ScheduleRow): RequestContext => ({ [dueKey]: row }) as RequestContext;
export const dueIn = (context: RequestContext): ScheduleRow | undefined => (context as WithDue)[dueKey];
