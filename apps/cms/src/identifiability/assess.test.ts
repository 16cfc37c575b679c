import { expect, test } from 'vitest';
import { assess, type Known, type Told } from './assess.ts';

const known: Known = {
	immigrants: 320,
	placeKey: 'SE-1',
	municipality: 'own',
	municipalities: [
		{ id: 'own', name: 'Krokom', inhabitants: 15_000 },
		{ id: 'small', name: 'Sorsele', inhabitants: 2400 },
		{ id: 'big', name: 'Malmö', inhabitants: 360_000 },
	],
	contacts: [],
};
const told: Told = { alias: 'Meron', text: 'Jag trivs.' };
const kinds = (more: Partial<Told>, beside: Partial<Known> = {}) =>
	assess({ ...told, ...more }, { ...known, ...beside }).map(({ kind }) => kind);

test('an alias, a place and some words give nobody away', () => {
	expect(kinds({})).toEqual([]);
});

test('a place, an age, a time and an origin together do', () => {
	const [risk] = assess({ ...told, ageBand: '30-44', arrivalPeriod: '2015-2019', text: 'från Eritrea' }, known);
	expect(risk).toEqual({
		kind: 'fewFit',
		key: 'few:20:SE-1:30-44:2015-2019:ER',
		below: 20,
		told: ['municipality', 'ageBand', 'arrivalPeriod', 'origin'],
		names: ['ER'],
	});
});

test('a small place in the text does, a big one and the one in the form do not', () => {
	expect(kinds({ text: 'Vi bor i Sorsele.' })).toEqual(['placeInText']);
	expect(kinds({ text: 'Vi bor i Krokom nära Malmö.' })).toEqual([]);
});

test('an alias that the consent knows, or with a family name, does', () => {
	expect(kinds({}, { contacts: ['Meron Tesfay, meron@example.org'] })).toEqual(['aliasInContact']);
	expect(kinds({ alias: 'Meron Tesfay' })).toEqual(['aliasIsFullName']);
});

test('a number to call does', () => {
	expect(kinds({ text: 'Ring +46 70 123 45 67' })).toEqual(['contactInText']);
});

test('nothing is reckoned without figures', () => {
	expect(kinds({ ageBand: '65-plus', arrivalPeriod: 'before-1990' }, { immigrants: undefined })).toEqual([]);
});

test('what was seen is known by what is told, and asked again when it changes', () => {
	const keyOf = (more: Partial<Told>) => assess({ ...told, ageBand: '65-plus', ...more }, known)[0]?.key;
	expect(keyOf({ text: 'Other words.' })).toBe(keyOf({}));
	expect(keyOf({ arrivalPeriod: '2015-2019' })).not.toBe(keyOf({}));
});
