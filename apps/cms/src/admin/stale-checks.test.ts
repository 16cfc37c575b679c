import type { SanitizedConfig } from 'payload';
import { expect, test } from 'vitest';
import { withoutStaleCheck } from './stale-checks.ts';

const beforeDocumentControls = ['/admin/components/save-keeper/index.tsx#SaveKeeper'];
const config = {
	collections: [
		{ slug: 'media', admin: { components: { edit: { beforeDocumentControls } } } },
		{ slug: 'users', admin: {} },
	],
	globals: [{ slug: 'home', admin: { components: { elements: { beforeDocumentControls } } } }],
} as unknown as SanitizedConfig;

const checks = (args: Record<string, unknown>, name = 'form-state') =>
	withoutStaleCheck({ name, args: { ...args, checkForStaleData: true } }, config).args.checkForStaleData;

test('where a save tells who saved meanwhile, nobody is asked to load the page again', () => {
	expect(checks({ collectionSlug: 'media' })).toBe(false);
	expect(checks({ globalSlug: 'home' })).toBe(false);
});

test('elsewhere Payload goes on looking', () => {
	expect(checks({ collectionSlug: 'users' })).toBe(true);
	expect(checks({ globalSlug: 'unknown' })).toBe(true);
	expect(checks({ collectionSlug: 'media' }, 'table-state')).toBe(true);
});
