import { isLocale, locales, type Locale } from '@repo/i18n';
import type { Field, FieldHook, PayloadRequest } from 'payload';
import { actorOf, isStaff } from '../access/roles.ts';
import { isRecord } from '../rich-text/nodes.ts';
import { translationStepIn } from './context.ts';
import { noteChanges, notesIn, noteStep, outdatedIn, type Author, type NotesByLanguage } from './notes.ts';
import { textsByLanguage, textsOf } from './texts.ts';

type Values = Record<string, unknown>;
interface Noted {
	notes: NotesByLanguage;
	outdated: Partial<Record<Locale, boolean>>;
}

export const authorOf = (req: PayloadRequest): Author => {
	const { userId } = actorOf(req);
	const name = (req.user as { name?: unknown } | null)?.name;
	return userId === undefined ? {} : { by: userId, ...(typeof name === 'string' && { byName: name }) };
};

// Payload asks both fields of one save, in no order: they give one answer.
const answers = new WeakMap<object, Noted>();

const note = ({ collection, context, data = {}, req, siblingDocWithLocales }: Parameters<FieldHook>[0]): Noted => {
	const known = answers.get(data);
	if (known) return known;
	const stored: Values = siblingDocWithLocales ?? {};
	const fields = collection?.fields ?? [];
	const notes = notesIn(stored['translation']);
	const { locale } = req;
	let result = notes;
	if (isLocale(locale)) {
		const about = { author: authorOf(req), now: new Date().toISOString() };
		const before = textsByLanguage(fields, stored);
		const original = isLocale(data['originalLanguage']) ? data['originalLanguage'] : undefined;
		result = noteChanges({ before, after: textsOf(fields, data), notes, locale, original, ...about });
		const step = translationStepIn(context);
		if (step) result = noteStep(result, locale, step, about);
	}
	const outdated = Object.fromEntries(locales.map((each) => [each, outdatedIn(result, each).length > 0]));
	const noted = { notes: result, outdated };
	answers.set(data, noted);
	return noted;
};

/** Sets the values of all languages: the source's save says something about its translations. */
const inAllLanguages =
	(name: keyof Noted, field: string): FieldHook =>
	(args) => {
		const { req, siblingDocWithLocales } = args;
		const values: Partial<Record<Locale, unknown>> = note(args)[name];
		const stored: unknown = siblingDocWithLocales?.[field];
		if (siblingDocWithLocales) {
			siblingDocWithLocales[field] = { ...(isRecord(stored) ? stored : {}), ...values };
		}
		return isLocale(req.locale) ? (values[req.locale] ?? null) : undefined;
	};

const byTheService = { create: () => false, update: () => false };
const staffOnly = ({ req }: { req: PayloadRequest }) => isStaff(actorOf(req));

/** How far each language is, and in lists how much of it there is. */
export const languagesPanel: Field = {
	name: 'translations',
	type: 'ui',
	admin: {
		position: 'sidebar',
		components: {
			Field: '/admin/components/languages/panel.tsx#LanguagesPanel',
			Cell: '/admin/components/languages/cell.tsx#LanguagesCell',
		},
	},
};

/** What is known of the texts of a language, and whether one of them is older than what it translates. */
export const translationFields: Field[] = [
	{
		name: 'translation',
		type: 'json',
		localized: true,
		access: { ...byTheService, read: staffOnly },
		admin: { hidden: true, disableListColumn: true, disableListFilter: true },
		hooks: { beforeChange: [inAllLanguages('notes', 'translation')], beforeDuplicate: [() => null] },
	},
	{
		name: 'translationOutdated',
		type: 'checkbox',
		localized: true,
		index: true,
		access: { ...byTheService, read: staffOnly },
		// To filter lists by; beside a text the panel says more.
		admin: { position: 'sidebar', condition: () => false, disableBulkEdit: true, disableListColumn: true },
		hooks: { beforeChange: [inAllLanguages('outdated', 'translationOutdated')], beforeDuplicate: [() => null] },
	},
];
