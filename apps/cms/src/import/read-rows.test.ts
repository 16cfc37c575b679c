import { expect, test } from 'vitest';
import { maxColumns, readRows } from './read-rows.ts';

const csv = (text: string) => readRows({ text, encoding: 'utf-8' }, 'csv', new Set());
const json = (value: unknown, ...fields: string[]) =>
	readRows({ text: JSON.stringify(value), encoding: 'utf-8' }, 'json', new Set(fields));
const cellsOf = ({ rows }: ReturnType<typeof csv>) => rows.map(({ line, cells }) => [line, Object.fromEntries(cells)]);

test.each([
	[',', 'a,b\n1,"2;3"'],
	[';', 'a;b\n1;"2;3"'],
	['\t', 'a\tb\n1\t2;3'],
	['|', 'sep=|\r\na|b\r\n1|2;3'],
])('columns parted by %j', (delimiter, text) => {
	const table = csv(text);
	expect(table.delimiter).toBe(delimiter);
	expect(table.columns).toEqual(['a', 'b']);
});

test('quotation marks, lines within a cell and empty lines', () => {
	const table = csv('a,b\r\n"one\r\ntwo, ""three""",x\r\n\r\n,\r\n y ,\r\n');
	expect(cellsOf(table)).toEqual([
		[2, { a: 'one\r\ntwo, "three"', b: 'x' }],
		[5, { a: 'y', b: '' }],
	]);
});

test('a heading may hold the other signs', () => {
	expect(csv('"a,b,c";d\n1;2').columns).toEqual(['a,b,c', 'd']);
});

test('a short row has empty cells, and what has no heading is left out', () => {
	expect(cellsOf(csv('a,b,\n1\n2,3,4\n'))).toEqual([
		[2, { a: '1', b: '' }],
		[3, { a: '2', b: '3' }],
	]);
});

test.each([
	['an open quotation mark', 'a,b\n"1,2\n', 'csv'],
	['nothing', '', 'empty'],
	['a heading twice', 'a,a\n1,2', 'sameColumn'],
	['too many columns', `${Array.from({ length: maxColumns + 1 }, (_, n) => `c${n}`).join()}\n1`, 'tooManyColumns'],
])('%s is refused', (_name, text, word) => {
	expect(() => csv(text)).toThrow(word);
});

test('documents of the API become columns', () => {
	const document = {
		id: 'x',
		title: { sv: 'S', en: 'E' },
		place: { city: 'Oulu' },
		publisher: { id: 'p', name: 'Publisher' },
		authors: [
			{ id: '1', name: 'A' },
			{ name: 'B', person: { id: 'q' } },
		],
		keyFindings: [{ text: { sv: 'ett' } }, { text: { sv: 'två', en: 'two' } }],
		themes: ['t'],
		_lang: { title: 'sv' },
	};
	const table = json([document], 'title', 'place', 'publisher', 'authors', 'keyFindings', 'themes');
	expect(cellsOf(table)).toEqual([
		[
			1,
			{
				id: 'x',
				'title.sv': 'S',
				'title.en': 'E',
				'place.city': 'Oulu',
				publisher: { id: 'p', name: 'Publisher' },
				'authors.name': ['A', 'B'],
				'authors.person': [null, { id: 'q' }],
				'keyFindings.text.sv': ['ett', 'två'],
				'keyFindings.text.en': [null, 'two'],
				themes: ['t'],
				_lang: { title: 'sv' },
			},
		],
	]);
});
