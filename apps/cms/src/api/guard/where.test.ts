import { expect, test } from 'vitest';
import type { FieldKind, PublicEntity, PublicField } from './model.ts';
import { guardWhere } from './where.ts';

const field = (kind: FieldKind, more: Partial<PublicField> = {}): PublicField => ({
	kind,
	hasMany: false,
	localized: false,
	repeated: false,
	heavy: false,
	virtual: false,
	...more,
});

const practices: PublicEntity = {
	slug: 'practices',
	isUpload: false,
	fields: new Map([
		['title', field('text', { localized: true })],
		['country', field('choice')],
		['period.start', field('date')],
		['resources.amount', field('number')],
		['composed', field('boolean')],
		['themes', field('relation', { hasMany: true })],
		['bodyHtml', field('text', { virtual: true })],
		['body', field('other')],
	]),
};

test('values get the type of their field', () => {
	expect(guardWhere({ 'resources.amount': { greater_than: '10' } }, practices)).toEqual({
		'resources.amount': { greater_than: 10 },
	});
	expect(guardWhere({ 'period.start': { less_than: '2026' } }, practices)).toEqual({
		'period.start': { less_than: '2026-01-01T00:00:00.000Z' },
	});
	expect(guardWhere({ country: { in: 'SE,FI' } }, practices)).toEqual({ country: { in: ['SE', 'FI'] } });
});

test('not_in means the same on both databases', () => {
	expect(guardWhere({ country: { not_in: ['SE', 'FI'] } }, practices)).toEqual({
		and: [{ country: { not_equals: 'SE' } }, { country: { not_equals: 'FI' } }],
	});
});

test.each([
	[{ password: { exists: true } }, 'where[password]'],
	[{ 'organisation.email': { like: 'a' } }, 'where[organisation.email]'],
	[{ bodyHtml: { like: 'a' } }, 'where[bodyHtml]'],
	[{ body: { like: 'a' } }, 'where[body][like]'],
	[{ title: { near: '1,2' } }, 'where[title][near]'],
	[{ title: { $ne: '1' } }, 'where[title][$ne]'],
	[{ $where: '1' }, 'where[$where]'],
	[{ title: { equals: { $gt: '' } } }, 'where[title][equals]'],
	[{ title: { equals: 'a\0b' } }, 'where[title][equals]'],
	[{ title: { equals: 'x'.repeat(501) } }, 'where[title][equals]'],
	[{ composed: { equals: 'maybe' } }, 'where[composed][equals]'],
	[{ 'resources.amount': { equals: '1e999' } }, 'where[resources.amount][equals]'],
	[{ themes: { not_in: ['a'] } }, 'where[themes][not_in]'],
	[{ themes: { exists: false } }, 'where[themes][exists]'],
	[{ themes: { equals: null } }, 'where[themes][equals]'],
	[{ themes: { in: 'a,null' } }, 'where[themes][in]'],
	[{ and: 'x' }, 'where[and]'],
	[{ or: [{ title: 'x' }] }, 'where[or][0][title]'],
	[{ or: Array.from({ length: 11 }, () => ({ country: { equals: 'SE' } })) }, 'where'],
	['x', 'where'],
])('what the public may not ask is refused by name: %o', (where, parameter) => {
	expect(() => guardWhere(where, practices)).toThrow(
		expect.objectContaining({ kind: 'invalid-parameter', options: expect.objectContaining({ parameter }) }),
	);
});
