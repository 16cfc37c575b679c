import type { Locale } from '@repo/i18n';
import type { Config } from '@repo/types/payload';
import type { PublicCollection } from './collections.ts';

export type { PublicCollection };

/** Collections whose documents have a slug of their own in each language. */
export type SluggedCollection = Exclude<PublicCollection, 'municipalities' | 'media' | 'documents'>;

export type PublicGlobal = 'site' | 'navigation' | 'home';

/** Path of a text → the language it really is in, such as `{ title: 'sv', 'actions.0.text': 'en' }`. */
export type TextLanguages = Record<string, Locale>;

export type Doc<C extends PublicCollection> = Config['collections'][C] & {
	_lang?: TextLanguages;
	/** Texts that are older than what they translate → the language of that. */
	_outdated?: TextLanguages;
	/** Texts that a machine translated and nobody has read yet → the language it translated from. */
	_machine?: TextLanguages;
};
export type GlobalDoc<G extends PublicGlobal> = Config['globals'][G] & { _lang?: TextLanguages };

/** A relation is an id, or the document itself where `depth` reaches it. */
export type Related<T> = string | T | null | undefined;

type Operator =
	| 'equals'
	| 'not_equals'
	| 'in'
	| 'exists'
	| 'contains'
	| 'like'
	| 'all'
	| 'greater_than'
	| 'greater_than_equal'
	| 'less_than'
	| 'less_than_equal';
type Scalar = string | number | boolean | null;
type Condition = { [O in Operator]?: Scalar | readonly Scalar[] };

/** A filter: field path → operator → value, with `and` and `or`. At most ten conditions. */
export interface Where {
	and?: Where[];
	or?: Where[];
	[field: string]: Condition | Where[] | undefined;
}

/** Fields to answer with; nested for groups. */
export interface Select {
	[field: string]: boolean | Select;
}

export interface RequestOptions {
	/** Language of the texts; a missing one falls back, `_lang` says to which. */
	locale?: Locale;
	signal?: AbortSignal;
}

export interface ReadOptions extends RequestOptions {
	/** 0–2: how far relations are answered as documents. */
	depth?: 0 | 1 | 2;
	select?: Select;
	/** Per collection: the fields that its documents get where a relation brings them in. */
	populate?: Partial<Record<PublicCollection, Select>>;
	/** Per join: its limit, page and sort, or `false` to leave it out. */
	joins?: Record<string, { limit?: number; page?: number; sort?: string } | false> | false;
}

export interface FindOptions extends ReadOptions {
	where?: Where;
	/** A field name, `-` in front for descending; several are applied in order. */
	sort?: string | readonly string[];
	/** 1–100. */
	limit?: number;
	page?: number;
	/** `false` leaves the totals out, which is quicker. */
	pagination?: boolean;
}

export interface ResultPage<T> {
	docs: T[];
	totalDocs: number;
	totalPages: number;
	page: number;
	limit: number;
	pagingCounter: number;
	hasNextPage: boolean;
	hasPrevPage: boolean;
	nextPage: number | null;
	prevPage: number | null;
}

/** JSON-stat 2.0 dataset; values in row-major order of `id`, `null` where there is no figure. */
export interface JsonStatDataset {
	version: '2.0';
	class: 'dataset';
	label?: string;
	source?: string;
	updated?: string;
	id: string[];
	size: number[];
	dimension: Record<
		string,
		{
			label?: string;
			category: {
				index: string[] | Record<string, number>;
				label?: Record<string, string>;
				unit?: Record<string, unknown>;
				note?: Record<string, string[]>;
			};
		}
	>;
	value: (number | null)[];
	status?: Record<string, string> | string[];
	note?: string[];
	extension?: Record<string, unknown>;
}

export interface StatisticsOptions extends RequestOptions {
	/** `{country}-{code}`, such as `SE-2309`; all areas when left out. */
	area?: readonly string[];
	/** Years, or a range such as `2015..2024`; all when left out. */
	time?: readonly string[] | string;
}

export type ChangeKind = 'published' | 'updated' | 'unpublished' | 'deleted' | 'withdrawn' | 'moved';

/** One entry of the change log: that something happened to a published document, never its content. */
export interface Change {
	/** The place right after this entry: opaque, valid for ever. */
	cursor: string;
	collection: string;
	id: string;
	kind: ChangeKind;
	/** When it happened, UTC. */
	at: string;
	/** The languages whose text changed. */
	languages: string[];
	/** Only with `unpublished`, `deleted` and `withdrawn`: copies elsewhere have to go. */
	reason: 'unpublished' | 'deleted' | 'merged' | 'withdrawn' | 'expired' | null;
	/** Only with `moved`: the slug before and after, in the one language of the entry. */
	previousSlug: string | null;
	newSlug: string | null;
	/** With the reason `merged`: the id that answers for this one from now on. */
	mergedInto: string | null;
}

export interface ChangesPage {
	changes: Change[];
	/** Ask for more with it; `null` at the end. */
	next: string | null;
}

export interface ChangesOptions {
	/** The cursor of the last change you have dealt with; from the very first one when left out. */
	since?: string | undefined;
	types?: readonly PublicCollection[];
	/** Entries per question, 1–500. Default 100. */
	limit?: number;
	/** Wait for more at the end instead of ending. */
	live?: boolean;
	signal?: AbortSignal | undefined;
}

export type ExportOptions = RequestOptions;

export interface Export<T> {
	/** Changes after it may be missing from the export. */
	cursor: string;
	/** Each published document as `findById` gives it with `depth: 0` and `joins: false`, as it arrives; to be read once. */
	docs: AsyncIterable<T>;
}

export interface ClientOptions {
	/** Address of the service, such as `https://cms.example.org`. */
	baseUrl: string;
	/** Language when a call names none. The service’s default is English. */
	locale?: Locale;
	/** Key of an agency; public content needs none. */
	apiKey?: string;
	fetch?: typeof globalThis.fetch;
	/** How often a 429, 503 or lost connection is tried again. Default 2. */
	retries?: number;
	/** One try’s time; for an export, the longest silence. Default 10 000. */
	timeoutMs?: number;
}
