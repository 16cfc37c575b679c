import { expect, test } from 'vitest';
import { boundOf, foreignBornByCountry, immigrantsIn, peopleWhoFit } from './people-who-fit.ts';

const immigrants = 1800;

test('the more is told, the fewer it fits', () => {
	const told = [
		{ immigrants },
		{ immigrants, ageBand: '30-44' },
		{ immigrants, ageBand: '30-44', arrivalPeriod: '2015-2019' },
		{ immigrants, ageBand: '30-44', arrivalPeriod: '2015-2019', origins: ['SY'] },
		{ immigrants, ageBand: '30-44', arrivalPeriod: '2015-2019', origins: ['BT'] },
	] as const;
	const counts = told.map(peopleWhoFit);
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	expect(counts.map(boundOf)).toEqual([undefined, undefined, 100, 20, 20]);
});

test('where nobody counted those born abroad, few are reckoned with', () => {
	expect(immigrantsIn({ inhabitants: 10_000, foreignBorn: 2000 })).toBe(2000);
	expect(immigrantsIn({ inhabitants: 10_000 })).toBe(400);
});

test('a whole country is large enough for age and arrival, and not for a rare origin', () => {
	const told = { immigrants: foreignBornByCountry.FI, ageBand: '65-plus', arrivalPeriod: '1990-1994' } as const;
	expect(boundOf(peopleWhoFit(told))).toBeUndefined();
	expect(boundOf(peopleWhoFit({ ...told, origins: ['BT'] }))).toBe(20);
});

test('of several countries that are named, the largest origin counts', () => {
	const told = { immigrants, ageBand: '30-44' } as const;
	expect(peopleWhoFit({ ...told, origins: ['BT', 'SY'] })).toBe(peopleWhoFit({ ...told, origins: ['SY'] }));
});
