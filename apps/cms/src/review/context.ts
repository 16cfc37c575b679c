import type { RequestContext } from 'payload';
import type { TransitionName } from './transitions.ts';

/** A step that an editor or writer takes, told to the hooks of the save that it is. */
export interface Step {
	name: TransitionName;
	comment?: string | undefined;
	due?: string | undefined;
	/** Of what is scheduled: where its time was named, and whether it is one language alone. */
	zone?: string;
	isOneLanguage?: boolean;
}

/** No text that is sent names it: only our own code makes a save a step. Symbols survive Payload's copying. */
const stepKey = Symbol('review step');
type WithStep = RequestContext & { [stepKey]?: Step };

export const contextFor = (step: Step): RequestContext => ({ [stepKey]: step }) as RequestContext;
export const stepIn = (context: RequestContext): Step | undefined => (context as WithStep)[stepKey];
