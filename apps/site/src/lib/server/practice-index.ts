import type { Client, Doc } from '@integrationnorden/client';
import type { Locale } from '@repo/i18n';
import { cardFields, cardRelations } from './practice-card.ts';
import { createMemory } from './remember.ts';

export type IndexedPractice = Doc<'practices'>;

// A second: a new practice shows at once, and a crowd of readers asks the service only once.
const memory = createMemory<IndexedPractice[]>({ milliseconds: 1000 });

/** Every published practice in few fields, for counting and filtering on the spot. */
export const readPracticeIndex = (client: Client, locale: Locale): Promise<IndexedPractice[]> =>
	memory(locale, async () => {
		const practices: IndexedPractice[] = [];
		const fields = {
			...cardFields,
			areaType: true,
			status: true,
			targetGroup: { facets: true, reached: true },
			contact: true,
			lastConfirmedAt: true,
			updatedAt: true,
		};
		const all = client.iterate('practices', { locale, depth: 1, select: fields, populate: cardRelations });
		for await (const practice of all) practices.push(practice);
		return practices;
	});
