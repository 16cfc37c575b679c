import { locales } from '@repo/i18n';
import type { Field, Tab } from 'payload';
import { expect, test } from 'vitest';
import config from '../payload.config.ts';
import { collectionNames, globalNames } from './collections.ts';
import { descriptions } from './descriptions.ts';
import { fieldNames } from './fields.ts';

const { collections, globals: allGlobals, blocks = [] } = await config;
// Payload adds collections and globals of its own.
const ours = collections.filter(({ slug }) => slug in collectionNames || !slug.startsWith('payload-'));
const globals = allGlobals.filter(({ slug }) => slug in globalNames || !slug.startsWith('payload-'));

/** Payload's own fields speak through functions or its translations. */
const isComplete = (label: unknown): boolean =>
	typeof label === 'function' ||
	(typeof label === 'object' &&
		label !== null &&
		locales.every((locale) => {
			const text = (label as Record<string, unknown>)[locale];
			return typeof text === 'string' && text.trim() !== '';
		}));

// Added by Payload, which names them with its own translations or hides them.
const byPayload = new Set([
	'createdAt',
	'updatedAt',
	'deletedAt',
	'_status',
	'blockName',
	'filename',
	'mimeType',
	'filesize',
	'width',
	'height',
	'focalX',
	'focalY',
	'url',
	'thumbnailURL',
	'sizes',
	'sessions',
	'salt',
	'resetPasswordToken',
	'resetPasswordRequestedAt',
	'resetPasswordExpiration',
	'hash',
	'loginAttempts',
	'lockUntil',
	'password',
]);

/** Paths of what an editor would see without a name in some language. */
const unnamed = (fields: readonly (Field | Tab)[], path: string): string[] =>
	fields.flatMap((field) => {
		if ('hidden' in field && field.hidden) return [];
		const admin = 'admin' in field ? field.admin : undefined;
		if (admin && 'hidden' in admin && admin.hidden === true) return [];
		const name = 'name' in field && field.name ? field.name : '';
		const here = name ? `${path}.${name}` : path;
		if (name && byPayload.has(name) && !isComplete('label' in field ? field.label : undefined)) return [];
		const missing: string[] = [];
		const needsLabel = name !== '' || ('type' in field && field.type === 'collapsible') || !('type' in field);
		if (needsLabel && !isComplete('label' in field ? field.label : undefined)) missing.push(here);
		if (admin && 'description' in admin && admin.description && !isComplete(admin.description))
			missing.push(`${here} (description)`);
		if ('options' in field)
			for (const option of field.options)
				if (typeof option === 'string' || (typeof option.label !== 'string' && !isComplete(option.label)))
					missing.push(`${here} = ${typeof option === 'string' ? option : option.value}`);
		if ('type' in field && (field.type === 'array' || field.type === 'blocks') && !isComplete(field.labels?.singular))
			missing.push(`${here} (one row)`);
		if ('tabs' in field) missing.push(...unnamed(field.tabs, here));
		if ('blocks' in field)
			for (const block of field.blocks) {
				if (!isComplete(block.labels?.singular) || !isComplete(block.labels?.plural))
					missing.push(`block ${block.slug}`);
				missing.push(...unnamed(block.fields, `${here}.${block.slug}`));
			}
		if ('fields' in field) missing.push(...unnamed(field.fields, here));
		return missing;
	});

test('every collection and global has a name and a place in the menu in six languages', () => {
	const nameless = [
		...ours.filter(
			({ labels, admin }) => !isComplete(labels.singular) || !isComplete(labels.plural) || !isComplete(admin.group),
		),
		...globals.filter(({ label, admin }) => !isComplete(label) || !isComplete(admin?.group)),
	];
	expect(nameless.map(({ slug }) => slug)).toEqual([]);
	expect(ours.map(({ slug }) => slug).sort()).toEqual(Object.keys(collectionNames).sort());
});

test('every field, tab, option, row and block has a name in six languages', () => {
	expect([...ours, ...globals].flatMap(({ slug, fields }) => unnamed(fields, slug))).toEqual([]);
	expect(blocks.flatMap(({ slug, fields }) => unnamed(fields, slug))).toEqual([]);
});

test('every dictionary entry is a text in six languages', () => {
	const incomplete = Object.entries({ ...fieldNames, ...descriptions }).filter(([, label]) => !isComplete(label));
	expect(incomplete).toEqual([]);
});
