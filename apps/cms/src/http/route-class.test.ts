import { expect, test } from 'vitest';
import { routeClass } from './route-class.ts';

test.each([
	['/api/practices?limit=5', 'rest'],
	['/api/practices/slug/childcare-at-five', 'rest'],
	['/api/globals/home', 'rest'],
	['/api/media/file/picture.webp', 'file'],
	['/api/graphql?query={Themes{totalDocs}}', 'graphql'],
	['/api/export/practices.ndjson', 'export'],
	['/api/users/login', 'users'],
	['/feeds/news.atom?locale=sv', 'feeds'],
	['/catalog.ttl', 'catalog'],
	['/admin/collections/agencies', 'admin'],
	['/_next/static/chunk.js', 'admin'],
	['/metrics', 'health'],
	['/constructor', 'other'],
	['/', 'other'],
	['*', 'other'],
])('%s belongs to %s', (url, route) => expect(routeClass(url)).toBe(route));
