import { getTranslation } from '@payloadcms/translations';
import { locales, type Locale } from '@repo/i18n';
import type { Field, PayloadRequest } from 'payload';
import { may } from '../access/judge.ts';
import type { CollectionSlug } from '../access/matrix.ts';
import { isState } from '../rich-text/nodes.ts';
import { toHtml } from '../rich-text/to-html.ts';
import { isOutdated, notesIn, type Note, type NotesByLanguage, type Texts } from './notes.ts';
import { textPlaces, textsByLanguage, type Place } from './texts.ts';
import { valueIn, writablePlaces } from './write-texts.ts';

export type Stored = Record<string, unknown> & { id: string };

/** Missing: no text at all. Draft: no reader sees it yet. Newer: readers see an earlier text. */
type LanguageState = 'missing' | 'draft' | 'published' | 'newer';

interface OutdatedText {
	key: string;
	label: string;
	from: Locale;
	/** What the source said then, and says now. */
	was: string | null;
	now: string;
}

export interface LanguageStatus {
	locale: Locale;
	state: LanguageState;
	/** Texts there are in this language, of those there are in any. */
	written: number;
	texts: number;
	outdated: OutdatedText[];
	/** The latest translation: by whom, when, whether by a machine, and who read that. */
	translation: {
		by: string | null;
		/** ISO 8601. */
		at: string | null;
		from: Locale;
		/** Texts that a machine translated, and those of them nobody has read yet. */
		machine: number;
		unread: number;
		readBy: string | null;
	} | null;
	mayEdit: boolean;
}

/** The texts of a language, by key. */
export interface TextsOfLanguage {
	/** The words alone, of those there are. */
	texts: Record<string, string>;
	/** As HTML, where they are rich. */
	formatted: Record<string, string>;
	/** As they are stored, for who may change them: nothing where there is no text yet. */
	values: Record<string, unknown>;
}

/** The newest state of a document and the one readers see, with the texts of all languages. */
export const bothStates = async (req: PayloadRequest, collection: string, id: string) => {
	const { docs } = await req.payload.db.queryDrafts<Stored>({
		collection,
		where: { parent: { equals: id } },
		limit: 1,
		pagination: false,
		locale: 'all',
		sort: 'createdAt',
		req,
	});
	const row = await req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, locale: 'all', req });
	const published = row?._status === 'published' ? row : undefined;
	return { newest: docs[0] ?? row ?? undefined, published };
};

/** As an editor reads it in the form: `What they did 2 › Heading`. */
const labelOf = ({ above, field }: Place, { i18n }: PayloadRequest): string => {
	const nameOf = (each: Field) => ('label' in each && each.label ? getTranslation(each.label as string, i18n) : '');
	const names = above.reduce<string[]>((list, each) => {
		if (typeof each === 'number') return [...list.slice(0, -1), `${list.at(-1) ?? ''} ${each}`];
		return [...list, nameOf(each)];
	}, []);
	return [...names, nameOf(field)].filter((name) => name.trim() !== '').join(' › ');
};

const stateOf = (locale: Locale, newest: Texts, published: Texts | undefined): LanguageState => {
	const of = (texts: Texts) => [...texts].flatMap(([key, each]) => (each[locale] ? [[key, each[locale]]] : []));
	const texts = of(newest);
	const shown = published ? of(published) : [];
	if (texts.length === 0 && shown.length === 0) return 'missing';
	if (shown.length === 0) return 'draft';
	return JSON.stringify(texts) === JSON.stringify(shown) ? 'published' : 'newer';
};

const translationOf = (notes: NotesByLanguage, locale: Locale): LanguageStatus['translation'] => {
	const all = Object.values(notes[locale] ?? {}).filter((note): note is Note & { from: Locale } => Boolean(note.from));
	const [latest] = all.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''));
	if (!latest) return null;
	const machine = all.filter((note) => note.machine);
	return {
		by: latest.byName ?? null,
		at: latest.at,
		from: latest.from,
		machine: machine.length,
		unread: machine.filter(({ reviewed }) => !reviewed).length,
		readBy: machine.find(({ reviewed }) => reviewed)?.reviewed?.byName ?? null,
	};
};

/** How far each language of a document has come, for whoever asks: of drafts in languages not theirs they learn nothing. */
export const languagesOf = (
	req: PayloadRequest,
	collection: CollectionSlug,
	fields: readonly Field[],
	{ newest, published }: { newest: Stored; published: Stored | undefined },
) => {
	const maySee = (locale: Locale) => may({ user: req.user, locale }, collection, 'readDrafts', newest);
	const notes = notesIn(newest['translation']);
	const texts = textsByLanguage(fields, newest);
	const shown = published && textsByLanguage(fields, published);
	const readable = (locale: Locale, key: string) =>
		(maySee(locale) ? texts.get(key)?.[locale] : shown?.get(key)?.[locale]) ?? '';
	const places = textPlaces(fields, newest);
	const isUsed = ({ key }: Place) => Object.keys(texts.get(key) ?? {}).length > 0;
	const used = places.filter(isUsed);

	const outdatedIn = (locale: Locale): OutdatedText[] =>
		used.flatMap((place): OutdatedText[] => {
			const note = notes[locale]?.[place.key];
			if (!note?.from || !texts.get(place.key)?.[locale] || !isOutdated(notes, locale, place.key)) return [];
			const was = note.was?.text ?? null;
			const now = readable(note.from, place.key);
			return now === was ? [] : [{ key: place.key, label: labelOf(place, req), from: note.from, was, now }];
		});

	const languages = locales.map((locale): LanguageStatus => {
		const isTheirs = maySee(locale);
		const counted = isTheirs ? texts : (shown ?? new Map());
		return {
			locale,
			state: stateOf(locale, counted, shown),
			written: used.filter(({ key }) => counted.get(key)?.[locale]).length,
			texts: used.length,
			outdated: isTheirs ? outdatedIn(locale) : [],
			translation: isTheirs ? translationOf(notes, locale) : null,
			mayEdit: writablePlaces({ user: req.user, locale }, collection, fields, newest).length > 0,
		};
	});
	const textsIn = (locale: Locale): TextsOfLanguage => {
		const written = used.filter(({ key }) => readable(locale, key) !== '');
		const draftOrPublished = maySee(locale) ? places : published ? textPlaces(fields, published) : [];
		const states = new Map(draftOrPublished.map((place) => [place.key, valueIn(place, locale)]));
		const formatted = written.flatMap(({ key }): [string, string][] => {
			const value = states.get(key);
			return isState(value) ? [[key, toHtml(value)]] : [];
		});
		const theirs = writablePlaces({ user: req.user, locale }, collection, fields, newest);
		return {
			texts: Object.fromEntries(written.map(({ key }) => [key, readable(locale, key)])),
			formatted: Object.fromEntries(formatted),
			values: Object.fromEntries(theirs.map((place) => [place.key, valueIn(place, locale)])),
		};
	};
	return { languages, textsIn };
};
