import { expect, test } from 'vitest';
import { savedBy } from './saved-by.ts';

const before = '2026-11-26T08:00:00.000Z';
const note = (at: string, byName?: string) => ({ at: `2026-11-26T${at}:00.000Z`, ...(byName && { byName }) });

test('whoever wrote last is named', () => {
	const translation = { title: note('09:00', 'Aino'), lead: note('09:30', 'Omar'), body: note('07:00', 'Liv') };
	expect(savedBy({ translation }, before)).toBe('Omar');
});

test('nobody is named for what was written before, or where nobody is known', () => {
	expect(savedBy({ translation: { title: note('07:00', 'Liv') } }, before)).toBeUndefined();
	expect(savedBy({ translation: { title: note('09:00') } }, before)).toBeUndefined();
	expect(savedBy({ translation: null }, before)).toBeUndefined();
	expect(savedBy({}, before)).toBeUndefined();
});
