import { expect, test } from 'vitest';
import { negotiateLocale } from './negotiate.ts';

test('the browser’s first wish that we speak is granted', () => {
	expect(negotiateLocale('fi-FI,fi;q=0.9,sv;q=0.8')).toBe('fi');
	expect(negotiateLocale('de,sv;q=0.5,da;q=0.7')).toBe('da');
	expect(negotiateLocale('sv;q=0,da;q=0.1')).toBe('da');
});

test('Norwegian in any form is Bokmål, and Faroese and Greenlandic readers read Danish', () => {
	expect(negotiateLocale('nn')).toBe('nb');
	expect(negotiateLocale('no-NO')).toBe('nb');
	expect(negotiateLocale('fo')).toBe('da');
	expect(negotiateLocale('kl-GL')).toBe('da');
});

test('without a wish, or with a senseless one, the page is English', () => {
	for (const header of [null, '', '*', 'de', ';;;q=x,,', 'x'.repeat(5000)]) expect(negotiateLocale(header)).toBe('en');
});
