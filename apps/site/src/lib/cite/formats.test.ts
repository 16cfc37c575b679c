import { expect, test } from 'vitest';
import { toBibTeX, toCsl, toRis } from './formats.ts';
import { referenceOf } from './reference.ts';

const reference = referenceOf({
	title: 'Employers’ perspectives & {experiences} of 100 % work',
	authors: [{ name: 'Anna Berlina' }, { name: 'Åsa Ström Hildestrand' }, { name: 'Nordregio' }],
	year: 2023,
	type: 'report',
	publisherName: 'Nordic Council of Ministers',
	doi: '10.6027/nord2023-043',
	url: 'https://pub.norden.org/nord2023-043/',
	languages: ['en'],
} as never);

test('BibTeX gives one entry with escaped signs and inverted names', () => {
	expect(toBibTeX(reference)).toBe(
		[
			'@techreport{berlina2023,',
			'  author = {Berlina, Anna and Hildestrand, Åsa Ström and Nordregio},',
			'  title = {{Employers’ perspectives \\& experiences of 100 \\% work}},',
			'  year = {2023},',
			'  institution = {Nordic Council of Ministers},',
			'  doi = {10.6027/nord2023-043},',
			'  url = {https://pub.norden.org/nord2023-043/},',
			'  langid = {en}',
			'}',
			'',
		].join('\n'),
	);
});

test('RIS begins with its type and ends its record', () => {
	const lines = toRis(reference).split('\r\n');
	expect(lines[0]).toBe('TY  - RPRT');
	expect(lines.filter((line) => line.startsWith('AU  - '))).toEqual([
		'AU  - Berlina, Anna',
		'AU  - Hildestrand, Åsa Ström',
		'AU  - Nordregio',
	]);
	expect(lines.slice(-2)).toEqual(['ER  - ', '']);
	expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
});

test('CSL-JSON is an array that holds names in parts', () => {
	const [item] = JSON.parse(toCsl(reference)) as [Record<string, unknown>];
	expect(item).toMatchObject({ type: 'report', issued: { 'date-parts': [[2023]] }, DOI: '10.6027/nord2023-043' });
	expect(item.author).toEqual([
		{ family: 'Berlina', given: 'Anna' },
		{ family: 'Hildestrand', given: 'Åsa Ström' },
		{ literal: 'Nordregio' },
	]);
});

test('a study without author or address still gives a reference', () => {
	const bare = referenceOf({ title: 'T', year: 2020, authors: [] } as never);
	expect(toBibTeX(bare)).toBe('@techreport{anonymous2020,\n  title = {{T}},\n  year = {2020}\n}\n');
});
