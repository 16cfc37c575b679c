import { expect, test } from 'vitest';
import { environment } from '../environment.ts';
import { isFromAdmin } from './from-admin.ts';

const from = (referer: string | undefined, host = 'cms.internal:3001') =>
	isFromAdmin({ headers: { host, ...(referer !== undefined && { referer }) } });

test('pages of the admin are known by their address, also behind a proxy that asks under another name', () => {
	expect(from(`${environment.cmsUrl}/admin/collections/news/1?locale=sv`)).toBe(true);
	expect(from('https://desk.example.org/admin', 'desk.example.org')).toBe(true);
});

test('nobody else is taken for one', () => {
	for (const referer of [
		undefined,
		'',
		'admin',
		`${environment.cmsUrl}/api/docs`,
		`${environment.cmsUrl}/administration`,
	])
		expect(from(referer)).toBe(false);
	expect(from('https://agency.example/admin/list')).toBe(false);
});
