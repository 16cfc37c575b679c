import { describe, expect, test } from 'vitest';
import type { PublicEntity, PublicModel } from '../../api/guard/model.ts';
import { createAddresses } from './addresses.ts';

const entity = (slug: string): [string, PublicEntity] => [slug, { slug, isUpload: false, fields: new Map() }];
const model: PublicModel = {
	collections: new Map([entity('practices'), entity('media')]),
	globals: new Map([entity('home')]),
};
const addressOf = createAddresses(model);
const targetOf = (url: string) => addressOf(url)?.target;

describe('public reads', () => {
	test.each([
		'/api/practices',
		'/api/practices/count',
		'/api/practices/0195a7c2-0000-7000-8000-000000000001',
		'/api/practices/slug/r%C3%A4tten-till-ord',
		'/api/globals/home',
		'/api/statistics/population.csv',
		'/api/graphql',
		'/api/openapi.json',
		'/feeds/practices.atom',
		'/calendar.ics',
		'/catalog.ttl',
		'/concepts',
	])('%s is one', (url) => expect(targetOf(url)).toBe(url));

	test.each([
		'/',
		'/admin',
		'/api',
		'/api/users',
		'/api/globals',
		'/api/globals/secret',
		'/api/globals/home/versions',
		'/api/practices/versions',
		'/api/practices/versions/1',
		'/api/media/file/portrait.png',
		'/api/preview',
		'/api/changes',
		'/api/export/practices.ndjson',
		'/api/practices/../users',
		'/api//practices',
		'/api/practices/.%2e/users',
		'/API/practices',
		'*',
		'http://elsewhere.example/api/practices',
		`/api/practices?${'a=1&'.repeat(101)}`,
		'/api/practices?where[title][equals]=%FF',
	])('%s is none', (url) => expect(addressOf(url)).toBeUndefined());
});

test('order and spelling of the parameters make no other address', () => {
	const [first, ...others] = [
		'/api/practices?limit=20&locale=sv&where[country][equals]=SE',
		'/api/practices/?locale=sv&where%5Bcountry%5D%5Bequals%5D=SE&limit=20',
		'/api/practices?&where[country][equals]=%53E&limit=20&&locale=sv',
	].map(targetOf);

	expect(first).toBeDefined();
	expect(new Set([first, ...others])).toHaveLength(1);
});

test('repeated parameters keep their order', () => {
	expect(targetOf('/api/practices?b=2&a=2&a=1')).toBe('/api/practices?a=2&a=1&b=2');
});

test('an address that names a known language needs no header to choose one', () => {
	expect(addressOf('/api/practices?locale=sv')?.namesLocale).toBe(true);
	expect(addressOf('/api/practices?locale=xx')?.namesLocale).toBe(false);
	expect(addressOf('/api/practices?locale=sv&locale=da')?.namesLocale).toBe(false);
	expect(addressOf('/api/practices')?.namesLocale).toBe(false);
});
