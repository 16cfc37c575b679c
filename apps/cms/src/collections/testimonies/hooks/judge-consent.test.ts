import { describe, expect, test } from 'vitest';
import { endedBy, judgeConsents, type StoredConsent } from './judge-consent.ts';

const today = '2026-06-15';
const consent: StoredConsent = { scopes: ['site', 'api'], image: false, date: '2026-01-10', expires: '2026-06-15' };
const judge = (consents: StoredConsent[], testimony = {}) => judgeConsents(testimony, consents, today);

describe('a testimony is shown only under a valid consent', () => {
	test('a valid one allows it, to the last day', () => {
		expect(judge([consent])).toBe('allowed');
		expect(judge([{ ...consent, expires: null }])).toBe('allowed');
	});
	test.each([
		['none', []],
		['one for print only', [{ ...consent, scopes: ['print'] }]],
		['one for the site only', [{ ...consent, scopes: ['site'] }]],
		['one for the API only', [{ ...consent, scopes: ['api'] }]],
		['an expired one', [{ ...consent, expires: '2026-06-14' }]],
		['one that begins tomorrow', [{ ...consent, date: '2026-06-16' }]],
		['one without a date', [{ ...consent, date: null }]],
		['a withdrawn one', [{ ...consent, withdrawal: { date: '2026-03-01' } }]],
		['an older one beside a withdrawn one', [{ ...consent, withdrawal: { date: '2026-03-01' } }, consent]],
	])('%s does not', (_, consents) => {
		expect(judge(consents)).toBe('consentMissing');
	});
	test('a new one after a withdrawal allows it again', () => {
		const withdrawn = { ...consent, withdrawal: { date: '2026-03-01' } };
		expect(judge([withdrawn, { ...consent, date: '2026-04-01' }])).toBe('allowed');
	});
});

test('for somebody under 18 a guardian must have agreed', () => {
	expect(judge([consent], { ageBand: 'under-18' })).toBe('consentGuardian');
	expect(judge([{ ...consent, guardian: ' ' }], { ageBand: 'under-18' })).toBe('consentGuardian');
	expect(judge([{ ...consent, guardian: 'A parent' }], { ageBand: 'under-18' })).toBe('allowed');
});

test('a portrait needs a consent to images', () => {
	expect(judge([consent], { portrait: 'media-1' })).toBe('consentImage');
	expect(judge([{ ...consent, image: true }], { portrait: 'media-1' })).toBe('allowed');
});

test('words in a second language need a consent to translation', () => {
	expect(judge([consent], { languages: ['sv'] })).toBe('allowed');
	expect(judge([consent], { languages: ['sv', 'fi'] })).toBe('consentTranslation');
	expect(judge([consent, { ...consent, scopes: ['translation'] }], { languages: ['sv', 'fi'] })).toBe('allowed');
});

describe('a consent has ended for every use', () => {
	const ended = (...consents: StoredConsent[]) => endedBy(consents, today);
	const withdrawn = { ...consent, withdrawal: { date: '2026-03-01' } };

	test('by withdrawal or by time, and not before or without one', () => {
		expect(ended()).toBeUndefined();
		expect(ended(consent)).toBeUndefined();
		expect(ended(withdrawn)).toBe('withdrawn');
		expect(ended({ ...consent, expires: '2026-06-14' })).toBe('expired');
		expect(ended(withdrawn, { ...consent, expires: '2026-06-14' })).toBe('withdrawn');
	});

	test('only where no other carries it, for whatever use, now or later', () => {
		expect(ended(withdrawn, consent)).toBe('withdrawn');
		expect(ended(withdrawn, { ...consent, scopes: ['print'], date: '2026-03-01' })).toBeUndefined();
		expect(ended(withdrawn, { ...consent, date: '2026-07-01', expires: null })).toBeUndefined();
	});
});
