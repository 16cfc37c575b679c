import { expect, test } from 'vitest';
import { pictureSource } from './media.ts';

const file = { url: 'http://cms/api/media/file/house.jpg', alt: 'A house', credit: 'Somebody' };
const shown = (more: object) => pictureSource({ ...file, ...more }, 'fi');

test('a picture says who made it and under which licence, with its terms where it is an open one', () => {
	expect(shown({ licence: 'CC-BY-SA-4.0' })).toMatchObject({
		credit: 'Somebody',
		licence: { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
	});
	const lent = shown({ licence: 'consent' })?.licence;
	expect(lent?.address).toBeUndefined();
	expect(lent?.name).not.toBe('');
	for (const licence of [undefined, null, '', 'toString', 7]) expect(shown({ licence })?.licence).toBeUndefined();
});

test('what stands in its place is a picture in a data URI, and nothing that could end the style it stands in', () => {
	const placeholder = 'data:image/webp;base64,UklGRh4AAABXRUJQ+/8=';
	expect(shown({ placeholder })?.placeholder).toBe(placeholder);
	for (const other of [
		'data:image/webp;base64,AAAA"); background: url(https://elsewhere.example/',
		'data:text/html;base64,AAAA',
		'data:image/svg+xml;base64,AAAA',
		'https://elsewhere.example/a.png',
		'',
		null,
		7,
	]) {
		expect(shown({ placeholder: other })?.placeholder).toBeUndefined();
	}
});

test('what has to stay in view is said where somebody marked it', () => {
	expect(shown({ focalX: 20, focalY: 0 })?.focus).toBe('20% 0%');
	for (const wrong of [{}, { focalX: 20 }, { focalX: '20', focalY: 10 }, { focalX: -1, focalY: 101 }]) {
		expect(shown(wrong)?.focus).toBeUndefined();
	}
});
