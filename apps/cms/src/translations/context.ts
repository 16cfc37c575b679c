import type { RequestContext } from 'payload';
import type { TranslationStep } from './notes.ts';

/** No text that is sent names it: only our own code makes a save a step. */
const stepKey = Symbol('translation step');
type WithStep = RequestContext & { [stepKey]?: TranslationStep };

export const contextForTranslation = (step: TranslationStep): RequestContext => ({ [stepKey]: step }) as RequestContext;
export const translationStepIn = (context: RequestContext): TranslationStep | undefined =>
	(context as WithStep)[stepKey];
