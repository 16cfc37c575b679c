import { describe, expect, test } from 'vitest';
import { countriesIn, hasContact, placesIn, type KnownPlace } from './named-in-text.ts';

describe('countries are found', () => {
	test.each([
		['I came from Syria.', ['SY']],
		['A Syrian woman', ['SY']],
		['Vi flydde från Eritreas huvudstad', ['ER']],
		['Tulin Syyriasta vuonna 2015', ['SY']],
		['Ég kom frá Sýrlandi og hún frá Erítreu', ['ER', 'SY']],
		['fra Elfenbenskysten og Nigeria', ['CI', 'NG']],
	])('in “%s”', (text, codes) => expect(countriesIn(text)).toEqual(codes));

	test.each([
		'I live in Sweden and worked in Norway',
		'Malin and Iranda',
		'the chad',
		'Omaniskt',
		'Children and Indigo',
	])('not in “%s”', (text) => expect(countriesIn(text)).toEqual([]));
});

const place = (name: string, inhabitants = 3000): KnownPlace => ({ id: name, name, inhabitants });
const places = ['Sorsele', 'Berg', 'Upplands Väsby', 'Å'].map((name) => place(name));

describe('places are found', () => {
	test.each([
		['Jag bodde i Sorsele.', ['Sorsele']],
		['allt i Sorseles centrum', ['Sorsele']],
		['sedan Upplands Väsby', ['Upplands Väsby']],
		['Berg och skog. Berg igen', []],
		['i sorsele, vid en Å', []],
	])('in “%s”', (text, names) => expect(placesIn(text, places).map(({ name }) => name)).toEqual(names));
});

describe('ways to reach somebody are found', () => {
	test.each([
		'skriv till meron@example.org',
		'ring +46 70 123 45 67',
		'ring 070-123 45 67',
		'850101-1234',
		'Storgatan 5',
	])('in “%s”', (text) => expect(hasContact(text)).toBe(true));
	test.each(['2015-2019', 'klockan fem', '600 personer', 'den 12 maj 2016', '1 200 000 kronor på Storgatan'])(
		'not in “%s”',
		(text) => expect(hasContact(text)).toBe(false),
	);
});
