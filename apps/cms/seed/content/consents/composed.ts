import type { SeedRecord } from '../../../src/seed/types.ts';

/** The records behind the composed testimonies: made up like them, so that the rule of consent can be seen at work. */
const composedConsent = (testimony: string): SeedRecord<'consents'> => ({
	key: testimony,
	testimony: `testimonies/${testimony}`,
	contact: 'Composed example: no such person exists.',
	language: 'en',
	textVersion: '1.0',
	method: 'signed',
	scopes: ['site', 'api', 'translation'],
	image: true,
	date: '2026-11-01',
	reviewBy: '2028-05-01',
	expires: '2028-11-01',
});

export const composedConsents: SeedRecord<'consents'>[] = ['meron', 'samir', 'oksana', 'ilyas', 'ewa', 'hodan'].map(
	composedConsent,
);
