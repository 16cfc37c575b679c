import { judgeConsents, type StoredConsent } from '../collections/testimonies/hooks/judge-consent.ts';
import { languagesOf, type StoredWords } from '../collections/testimonies/hooks/languages-of.ts';
import { today } from '../collections/themes/hooks/periods.ts';
import type { SeedRecord } from './types.ts';

/** The seed writes below the hooks that ask for a consent, so it asks its own files before it writes anything. */
export const requireConsents = (
	testimonies: readonly SeedRecord<'testimonies'>[],
	consents: readonly SeedRecord<'consents'>[],
): void => {
	for (const { key, ageBand, portrait, ...words } of testimonies) {
		const own = consents.filter(({ testimony }) => testimony === `testimonies/${key}`) as StoredConsent[];
		const languages = languagesOf(words as StoredWords);
		const verdict = judgeConsents(
			{ ageBand: (ageBand as string | undefined) ?? null, portrait, languages },
			own,
			today(),
		);
		if (verdict !== 'allowed') throw new Error(`No consent lets the testimony “${key}” be published (${verdict}).`);
	}
};
