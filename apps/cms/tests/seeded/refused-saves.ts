import type { CollectionSlug, Payload } from 'payload';
import { seedCollections } from '../../src/seed/types.ts';

/** An editor saves what was seeded as it is, up to so many documents of each kind: what was refused, and why. */
export const refusedSaves = async (payload: Payload, ofEach: number): Promise<string[]> => {
	const problems: string[] = [];
	for (const collection of seedCollections.filter((each) => each !== 'media')) {
		const { docs } = await payload.find({ collection: collection as CollectionSlug, limit: ofEach, depth: 0 });
		for (const doc of docs) {
			const saved = payload.update({ collection, id: String(doc.id), data: {}, locale: 'sv', depth: 0 });
			await saved.catch((error: Error) => problems.push(`${collection} ${doc.id}: ${error.message}`));
		}
	}
	return problems;
};
