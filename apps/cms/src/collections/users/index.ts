import { locales, localeNames } from '@repo/i18n';
import { countries, roles } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { choices } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';
import { speakOwnLanguage } from './hooks/speak-own-language.ts';

const languageOptions = locales.map((value) => ({ value, label: localeNames[value] }));

export const Users = {
	slug: 'users',
	auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, useSessions: true },
	admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'languages'] },
	hooks: { afterLogin: [speakOwnLanguage] },
	fields: [
		idField,
		{ name: 'name', type: 'text', required: true, maxLength: 120 },
		choices('roles', roles, { required: true }),
		// The languages a translator writes.
		{ name: 'languages', type: 'select', hasMany: true, options: languageOptions },
		choices('countries', countries),
		{ name: 'adminLanguage', type: 'select', options: languageOptions },
		relation('person', 'people'),
	],
} satisfies CollectionConfig;
