import { expect, test } from 'vitest';
import { folded, lookUp, toMunicipality } from './register.ts';

type Source = Parameters<typeof toMunicipality>[0];

const places = (
	[
		{
			country: 'SE',
			code: '2309',
			name: 'Krokom',
			officialName: 'Krokoms kommun',
			regionCode: '23',
			regionName: 'Jämtlands län',
		},
		{
			country: 'NO',
			code: '5503',
			name: 'Harstad',
			secondName: 'Hárstták',
			secondNameLanguage: 'se',
			secondNameStatus: 'official',
		},
		{
			country: 'FI',
			code: '545',
			name: 'Närpes',
			secondName: 'Närpiö',
			secondNameLanguage: 'fi',
			secondNameStatus: 'official',
		},
		{ country: 'NO', code: '1515', name: 'Herøy', regionCode: '15', regionName: 'Møre og Romsdal' },
		{ country: 'NO', code: '1818', name: 'Herøy', regionCode: '18', regionName: 'Nordland' },
		{ country: 'IS', code: '8719', name: 'Grímsnes- og Grafningshreppur' },
		{ country: 'AX', code: '478', name: 'Mariehamn', regionCode: '21', regionName: 'Åland' },
		{ country: 'GL', code: '957', name: 'Qeqqata Kommunia', regionCode: '957', regionName: 'Qeqqata Kommunia' },
		{ country: 'NO', code: '5540', name: 'Kåfjord', secondName: 'Gáivuotna/Kaivuono', secondNameLanguage: 'se/fkv' },
	] as Partial<Source>[]
).map((doc) => toMunicipality({ id: `${doc.country}-${doc.code}`, ...doc } as Source));

const find = (text: string) => lookUp(places, text).map(({ key }) => key);

test.each([
	['Krokom', 'SE-2309'],
	['krokom ', 'SE-2309'],
	['Hárstták', 'NO-5503'],
	['harsttak', 'NO-5503'],
	['Närpiö', 'FI-545'],
	['narpes', 'FI-545'],
	['SE-2309', 'SE-2309'],
	['grafnings', 'IS-8719'],
	['Kaivuono', 'NO-5540'],
])('%s is found', (text, key) => {
	expect(find(text)).toEqual([key]);
});

test('two of the same name are both found', () => {
	expect(find('herøy')).toEqual(['NO-1515', 'NO-1818']);
});

test.each(['', '   ', '😀', 'Atlantis', '%'])('“%s” finds nothing', (text) => {
	expect(find(text)).toEqual([]);
});

test('a region that is the municipality or the land itself is not named', () => {
	expect(places.find(({ key }) => key === 'AX-478')?.regionName).toBeUndefined();
	expect(places.find(({ key }) => key === 'GL-957')?.regionKey).toBeUndefined();
	expect(places[0]?.regionName).toBe('Jämtlands län');
});

test('several other names keep their own languages', () => {
	expect(places.at(-1)?.second).toEqual([
		{ name: 'Gáivuotna', lang: 'se', isOfficial: true },
		{ name: 'Kaivuono', lang: 'fkv', isOfficial: true },
	]);
});

test('letters are folded as people without them would type', () => {
	expect(folded('Þórshöfn Ærø Đivttasvuona')).toBe('thorshofn aero divttasvuona');
});
