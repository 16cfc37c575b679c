import { describe, expect, test } from 'vitest';
import { judgeConsents, type StoredConsent } from './judge-consent.ts';

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
