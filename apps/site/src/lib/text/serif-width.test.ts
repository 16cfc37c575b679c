import { expect, test } from 'vitest';
import { widestEms } from './serif-width.ts';

// Measured in the browser at 100 px; among all names of the register, these come closest to being too wide.
const measured = { Hå: 1.159, Dønna: 2.647, Modum: 3.112, kommuna: 4.078, Drammen: 4.015, Dronninglund: 5.535 };

test.each(Object.entries(measured))('%s fits the width it is given', (word, ems) => {
	expect(widestEms(word)).toBeGreaterThanOrEqual(ems);
	expect(widestEms(word)).toBeLessThan(ems * 1.1);
});

test('a narrow word is not given twice its width', () => {
	expect(widestEms('Lilla')).toBeLessThan(1.676 * 1.35);
});
