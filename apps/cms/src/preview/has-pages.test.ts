import { expect, test } from 'vitest';
import { collectionMatrix } from '../access/matrix.ts';
import { sitePath } from '../site-address.ts';
import { hasPages } from './has-pages.ts';

/** Made of figures, not of a text that somebody writes. */
const withoutText = ['municipalities'];

const document = { slug: 'a-draft', key: null, country: 'SE', code: '0180' };

test.each(Object.keys(collectionMatrix))('a draft of %s is previewed where it would have a page', (slug) => {
	const isRead = sitePath(slug, document, 'sv') !== undefined;
	expect(hasPages(slug)).toBe(isRead && !withoutText.includes(slug));
});
