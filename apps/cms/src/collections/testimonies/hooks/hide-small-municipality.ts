import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { message } from '../../../labels/messages.ts';

/** In a smaller place an age and a story are enough to know who it is. */
export const smallestPopulation = 5000;

interface StoredMunicipality {
	id: string;
	population?: { value?: number | null } | null;
}

/** Leaves the municipality out where few people live, also of drafts, and asks for it to be left out where nobody knows. */
export const hideSmallMunicipality: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
	if (!data['municipality']) return data;
	const row = await req.payload.db.findOne<StoredMunicipality>({
		collection: 'municipalities',
		req,
		where: { id: { equals: data['municipality'] } },
		select: { population: true },
	});
	// A municipality that does not exist is refused by the field itself.
	if (!row) return data;
	const inhabitants = row.population?.value ?? undefined;
	if (inhabitants === undefined && data['_status'] === 'published') {
		const id: string | undefined = originalDoc?.id;
		refuse(
			{ req, collection: collection.slug, id },
			{ path: 'municipality', message: message(req, 'populationUnknown') },
		);
	}
	return inhabitants !== undefined && inhabitants < smallestPopulation ? { ...data, municipality: null } : data;
};
