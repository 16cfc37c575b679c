import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../hooks/refuse.ts';
import { message } from '../labels/messages.ts';
import { assess } from './assess.ts';
import { knownOf, wordsInOtherLanguages } from './look-up.ts';
import { toldIn } from './told.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Whoever publishes has seen what could give the person away, as it is now. */
export const requireSeen: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
	// Nobody is behind what we composed ourselves.
	if (data['_status'] !== 'published' || data['composed'] === true) return data;
	const id: string | undefined = originalDoc?.id;
	const told = toldIn(data);
	const others = id === undefined ? '' : await wordsInOtherLanguages(req, id);
	const known = await knownOf(req, {
		testimony: id,
		country: textOf(data['country']),
		municipality: textOf(data['municipality']),
	});
	const seen: readonly unknown[] = Array.isArray(data['risksSeen']) ? data['risksSeen'] : [];
	if (assess({ ...told, text: `${told.text}\n\n${others}` }, known).every(({ key }) => seen.includes(key))) return data;
	return refuse({ req, collection: collection.slug, id }, { path: 'risksSeen', message: message(req, 'risksNotSeen') });
};
