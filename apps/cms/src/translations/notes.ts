import { isLocale, locales, type Locale } from '@repo/i18n';
import { isRecord } from '../rich-text/nodes.ts';

/** What is known of one text in one language: who wrote it when, and what it was translated from. */
export interface Note {
	/** ISO 8601; nothing for a text from before anybody took notes. */
	at: string | null;
	by?: string;
	/** Their name then, so that it stays readable without their account. */
	byName?: string;
	/** The language it was translated from; none for what was written in its own. */
	from?: Locale;
	/** What the source said when this was translated. Kept from the first change of the source on. */
	was?: { text: string; at: string | null };
	/** A machine translated it. */
	machine?: true;
	/** Who read what the machine wrote. */
	reviewed?: { by?: string; byName?: string; at: string };
}

/** By the key of a text: its path, with ids where rows are numbered. */
export type Notes = Record<string, Note>;
export type NotesByLanguage = Partial<Record<Locale, Notes>>;
export type Texts = ReadonlyMap<string, Partial<Record<Locale, string>>>;

export interface Author {
	by?: string;
	byName?: string;
}

interface Change {
	/** The texts as they were, in every language. */
	before: Texts;
	/** The texts of this save in its language; what it does not mention stays. */
	after: ReadonlyMap<string, string>;
	notes: NotesByLanguage;
	locale: Locale;
	/** The language the document was written in, where it says so. */
	original?: Locale | undefined;
	author: Author;
	now: string;
}

/** Whether the source of a translation has changed since. Notes without a time are older than all others. */
export const isOutdated = (notes: NotesByLanguage, locale: Locale, key: string): boolean => {
	const note = notes[locale]?.[key];
	const source = note?.from && notes[note.from]?.[key];
	return Boolean(note && source && (source.at ?? '') > (note.at ?? ''));
};

/** The keys of the texts of a language whose sources have changed. */
export const outdatedIn = (notes: NotesByLanguage, locale: Locale): string[] =>
	Object.keys(notes[locale] ?? {}).filter((key) => isOutdated(notes, locale, key));

/** The language a machine translated a text from that nobody has read since. */
export const unreadFrom = (notes: NotesByLanguage, locale: Locale, key: string): Locale | undefined => {
	const note = notes[locale]?.[key];
	return note?.machine && !note.reviewed ? note.from : undefined;
};

/** The keys of such texts of a language. */
export const unreadIn = (notes: NotesByLanguage, locale: Locale): string[] =>
	Object.keys(notes[locale] ?? {}).filter((key) => unreadFrom(notes, locale, key));

/** From a field of a document as the database keeps it. */
export const notesIn = (value: unknown): NotesByLanguage =>
	Object.fromEntries(
		Object.entries(isRecord(value) ? value : {}).flatMap(([locale, notes]): [Locale, Notes][] =>
			isLocale(locale) && isRecord(notes) ? [[locale, notes as unknown as Notes]] : [],
		),
	);

/** The language that a text was first written in. */
const sourceOf = (
	key: string,
	texts: Partial<Record<Locale, string>>,
	{ locale, notes, original }: Change,
): Locale | undefined => {
	const others = locales.filter((each) => each !== locale && texts[each]);
	const known = others.find((each) => notes[each]?.[key] && notes[each][key].from === undefined);
	return known ?? others.find((each) => each === original) ?? others[0];
};

/** The source says again what all its translations were made from: nothing has changed for them. */
const takenBack = (key: string, text: string, { notes, locale }: Change): string | null | undefined => {
	const translations = locales.flatMap((each) => {
		const note = notes[each]?.[key];
		return note?.from === locale ? [note] : [];
	});
	const [first] = translations;
	const isBack = first?.was !== undefined && translations.every(({ was }) => was?.text === text);
	return isBack ? first.was?.at : undefined;
};

const isSource = (key: string, texts: Partial<Record<Locale, string>>, change: Change) => {
	const { locale, notes, original } = change;
	const own = notes[locale]?.[key];
	if (own) return own.from === undefined;
	// Nobody noted who translated whom: the document's own language, else the first in order.
	if (locales.some((each) => notes[each]?.[key] && notes[each][key].from === undefined)) return false;
	const first = locales.find((each) => texts[each] && each === original) ?? locales.find((each) => texts[each]);
	return first === locale;
};

/** Notes who wrote what in this save, and what its translations were made from. */
export const noteChanges = (change: Change): NotesByLanguage => {
	const { before, after, locale, author, now } = change;
	const notes: NotesByLanguage = structuredClone(change.notes);
	const own = (notes[locale] ??= {});
	for (const [key, text] of after) {
		const texts = before.get(key) ?? {};
		const previous = texts[locale] ?? '';
		if (text === previous) continue;
		if (text === '') {
			delete own[key];
			continue;
		}
		const previousAt = own[key]?.at ?? null;
		const isOriginal = previous === '' ? sourceOf(key, texts, change) === undefined : isSource(key, texts, change);
		if (!isOriginal) {
			const from = own[key]?.from ?? sourceOf(key, texts, change);
			own[key] = { at: now, ...author, ...(from && { from }) };
			continue;
		}
		const at = takenBack(key, text, change);
		own[key] = { at: at === undefined ? now : at, ...author };
		for (const other of locales) {
			if (other === locale || !texts[other] || previous === '') continue;
			const theirs = ((notes[other] ??= {})[key] ??= { at: null, from: locale });
			if (theirs.from !== locale) continue;
			if (at !== undefined) delete theirs.was;
			else if (!isOutdated(change.notes, other, key)) theirs.was ??= { text: previous, at: previousAt };
		}
	}
	return notes;
};

export const translationSteps = ['confirm', 'machine', 'review'] as const;
export interface TranslationStep {
	name: (typeof translationSteps)[number];
	/** Only these texts; all of the language without it. */
	keys?: readonly string[] | undefined;
}

/** Says of translations that they still hold, that a machine made them, or that somebody has read what it made. */
export const noteStep = (
	notes: NotesByLanguage,
	locale: Locale,
	{ name, keys }: TranslationStep,
	{ author, now }: Pick<Change, 'author' | 'now'>,
): NotesByLanguage => {
	const result = structuredClone(notes);
	for (const [key, note] of Object.entries(result[locale] ?? {})) {
		if (note.from === undefined || (keys && !keys.includes(key))) continue;
		if (name === 'machine') {
			note.machine = true;
			delete note.reviewed;
		} else if (name === 'review') {
			if (note.machine) note.reviewed = { ...author, at: now };
		} else if (isOutdated(notes, locale, key)) {
			delete note.was;
			Object.assign(note, { at: now, ...author });
		}
	}
	return result;
};
