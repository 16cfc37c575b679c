import type { Locale } from '@repo/i18n';
import { describe, expect, test } from 'vitest';
import { isOutdated, noteChanges, noteStep, type NotesByLanguage } from './notes.ts';

let clock = 0;
const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, (clock += 1))).toISOString();

/** A document of one text, saved in one language after the other. */
const desk = (original?: Locale) => {
	let texts: Partial<Record<Locale, string>> = {};
	let notes: NotesByLanguage = {};
	return {
		save: (locale: Locale, text: string, byName = 'Eva') => {
			const before = new Map([['title', texts]]);
			notes = noteChanges({
				before,
				after: new Map([['title', text]]),
				notes,
				locale,
				original,
				author: { byName },
				now: now(),
			});
			texts = { ...texts, [locale]: text };
		},
		/** Written before anybody took notes. */
		had: (stored: typeof texts) => void (texts = stored),
		step: (locale: Locale, name: 'confirm' | 'machine' | 'review') =>
			void (notes = noteStep(notes, locale, { name }, { author: { byName: 'Kai' }, now: now() })),
		outdated: (locale: Locale) => isOutdated(notes, locale, 'title'),
		note: (locale: Locale) => notes[locale]?.['title'],
	};
};

describe('a translation', () => {
	test('is outdated from the change of its source until it is changed itself', () => {
		const { save, outdated, note } = desk();
		save('sv', 'Ett');
		save('en', 'One', 'Ann');
		expect(note('en')).toMatchObject({ from: 'sv', byName: 'Ann' });
		expect(outdated('en')).toBe(false);
		save('sv', 'Två');
		save('sv', 'Tre');
		expect(outdated('en')).toBe(true);
		expect(note('en')?.was?.text).toBe('Ett');
		save('en', 'Three');
		expect(outdated('en')).toBe(false);
		expect(note('en')?.was).toBeUndefined();
	});
	test('does not outdate what it translates, nor other translations', () => {
		const { save, outdated } = desk();
		save('en', 'One');
		save('sv', 'Ett');
		save('fi', 'Yksi');
		save('sv', 'En');
		expect([outdated('en'), outdated('fi')]).toEqual([false, false]);
	});
	test('is up to date again when the source is changed back', () => {
		const { save, outdated } = desk();
		save('en', 'One');
		save('sv', 'Ett');
		save('en', 'Two');
		save('en', 'One');
		expect(outdated('sv')).toBe(false);
	});
	test('made from what came between stays outdated when the source is changed back', () => {
		const { save, outdated } = desk();
		save('en', 'One');
		save('sv', 'Ett');
		save('en', 'Two');
		save('fi', 'Kaksi');
		save('en', 'One');
		expect([outdated('sv'), outdated('fi')]).toEqual([true, true]);
	});
	test('that still holds is confirmed', () => {
		const { save, step, outdated, note } = desk();
		save('en', 'One');
		save('sv', 'Ett');
		save('en', 'one');
		step('sv', 'confirm');
		expect(outdated('sv')).toBe(false);
		expect(note('sv')).toMatchObject({ byName: 'Kai' });
	});
	test('by a machine is read by somebody, and is theirs once they change it', () => {
		const { save, step, note } = desk();
		save('en', 'One');
		save('sv', 'Ett');
		step('sv', 'machine');
		expect(note('sv')).toMatchObject({ machine: true });
		step('sv', 'review');
		expect(note('sv')).toMatchObject({ machine: true, reviewed: { byName: 'Kai' } });
		save('sv', 'En');
		expect(note('sv')?.machine).toBeUndefined();
		step('en', 'machine');
		expect(note('en')?.machine).toBeUndefined();
	});
});

describe('of texts from before anybody took notes', () => {
	test('the first language in order is the source', () => {
		const { had, save, outdated, note } = desk();
		had({ en: 'One', sv: 'Ett' });
		save('sv', 'En');
		expect(outdated('en')).toBe(false);
		save('en', 'Two');
		expect(outdated('sv')).toBe(true);
		expect(note('sv')?.was?.text).toBe('One');
	});
	test('or the one the document says it was written in', () => {
		const { had, save, outdated } = desk('sv');
		had({ en: 'One', sv: 'Ett' });
		save('sv', 'Två');
		expect(outdated('en')).toBe(true);
	});
});

test('a text taken away leaves no note, and outdates nothing', () => {
	const { save, outdated, note } = desk();
	save('en', 'One');
	save('sv', 'Ett');
	save('en', '');
	expect(note('en')).toBeUndefined();
	expect(outdated('sv')).toBe(false);
});
