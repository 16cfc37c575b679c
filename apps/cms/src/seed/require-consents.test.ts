import { expect, test } from 'vitest';
import { composedConsents } from '../../seed/content/consents/composed.ts';
import { composedTestimonies } from '../../seed/content/testimonies/composed.ts';
import { requireConsents } from './require-consents.ts';

test('the testimonies of the seed have a consent each', () => {
	expect(() => requireConsents(composedTestimonies, composedConsents)).not.toThrow();
});

test('the seed publishes no testimony without a consent, or one that does not cover the API or its translations', () => {
	const [first, ...rest] = composedConsents;
	const narrowed = (scopes: ('site' | 'api')[]) => [{ ...first!, scopes }, ...rest];

	expect(() => requireConsents(composedTestimonies, rest)).toThrow(/meron.*consentMissing/);
	expect(() => requireConsents(composedTestimonies, narrowed(['site']))).toThrow(/meron.*consentMissing/);
	expect(() => requireConsents(composedTestimonies, narrowed(['site', 'api']))).toThrow(/meron.*consentTranslation/);
});
