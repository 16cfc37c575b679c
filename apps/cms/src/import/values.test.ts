import type { FlattenedField } from 'payload';
import { describe, expect, test } from 'vitest';
import { valueOf } from './values.ts';

const column = (field: object, rows?: string) => ({
	name: 'x',
	path: ['x'],
	field: { name: 'x', ...field } as unknown as FlattenedField,
	...(rows !== undefined && { rows }),
});
const text = column({ type: 'text', maxLength: 12 });
const number = column({ type: 'number' });
const yesNo = column({ type: 'checkbox' });
const date = column({ type: 'date' });
const labels = { en: 'Municipality', sv: 'Kommun', da: 'Kommune', nb: 'Kommune', fi: 'Kunta', is: 'Sveitarfélag' };
const choice = column({ type: 'select', options: [{ value: 'municipality', label: labels }, 'ngo'] });
const choices = column({ type: 'select', hasMany: true, options: ['sv', 'fi'] });
const relation = column({ type: 'relationship', relationTo: 'themes' });

describe('a cell is read', () => {
	test.each([
		['spaces around', text, '  a  ', 'a'],
		['an empty one leaves alone', text, '  ', undefined],
		['null empties', text, null, null],
		['a code kept by ="…"', text, '="0180"', '0180'],
		['an apostrophe before a plus', text, "'+46 1", '+46 1'],
		['an apostrophe that is one', text, "'s-dag", "'s-dag"],
		['a telephone number', text, '+46 1', '+46 1'],
		['a minus', text, '-', '-'],
		['letters fallen apart', text, 'A\u030Asele', 'Åsele'],
		['a number as text', text, 12, '12'],
		['a decimal comma', number, '1\u00a0234,5', 1234.5],
		['yes in Finnish', yesNo, 'Kyllä', true],
		['no in Norwegian', yesNo, 'nei', false],
		['a day', date, '2026-05-31', { wall: '2026-05-31' }],
		['a time', date, '2026-05-31 09:00', { wall: '2026-05-31T09:00' }],
		['a moment', date, '2026-05-31T09:00:00+02:00', '2026-05-31T07:00:00.000Z'],
		['a choice by its name', choice, 'kunta', 'municipality'],
		['choices', choices, 'sv | fi', ['sv', 'fi']],
		['choices as a list', choices, ['sv'], ['sv']],
		['a document', relation, 'housing', { reference: 'housing' }],
		['a document as the API gives it', relation, { id: '1', title: 'x' }, { reference: '1' }],
		['the rows of a list', column({ type: 'text' }, 'authors'), 'A | | B', ['A', null, 'B']],
		['a DOI as an address', column({ type: 'text', name: 'doi' }), 'https://doi.org/10.1/ABC', '10.1/abc'],
	])('%s', (_name, where, cell, value) => {
		expect(valueOf(cell, where)).toEqual(value);
	});
});

describe('a cell is refused', () => {
	test.each([
		['a formula', text, '=A1+B2', 'formula'],
		['a function', text, '@SUM(A1)', 'formula'],
		['an error', text, '#REF!', 'spreadsheetError'],
		['an error in Swedish', text, '#VÄRDEFEL!', 'spreadsheetError'],
		['a lost letter', text, '\uFFFDsele', 'unreadable'],
		['half a letter', text, '\uD800', 'unreadable'],
		['a long text', text, 'a'.repeat(13), 'tooLong'],
		['a list where there is one', text, ['a'], 'notText'],
		['a number with words', number, '5 st', 'notNumber'],
		['no number', number, 'Infinity', 'notNumber'],
		['perhaps', yesNo, 'kanske', 'notYesNo'],
		['a day as Finns write it', date, '31.5.2026', 'notDate'],
		['a day that is none', date, '2026-02-31', 'notDate'],
		['a choice that is none', choice, 'bank', 'notInList'],
	])('%s', (_name, where, cell, word) => {
		expect(() => valueOf(cell, where)).toThrow(word);
	});
});
