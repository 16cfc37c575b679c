import type { Locale } from '@repo/i18n';
import type { Config } from '@repo/types/payload';

/** What can be seeded from files, in the order it is written: what is referred to comes first. */
export const seedCollections = [
	'media',
	'documents',
	'themes',
	'concepts',
	'municipalities',
	'organisations',
	'people',
	'studies',
	'testimonies',
	'consents',
	'practices',
	'datasets',
	'conferences',
	'news',
	'columns',
	'pages',
] as const satisfies (keyof Config['collections'])[];
export type SeedCollection = (typeof seedCollections)[number];

export const seedGlobals = ['site', 'navigation', 'home'] as const satisfies (keyof Config['globals'])[];
export type SeedGlobal = (typeof seedGlobals)[number];

/** Points at another record: `themes/labour-market`. Keys never change, since ids are made from them. */
export type Ref = `${SeedCollection}/${string}`;

/** One text in the languages it exists in. Rich text is written as small Markdown. */
export type Texts<T = string> = Partial<Record<Locale, T>>;

// A relation is generated as `string | Theme`, an array row has an optional id, a document a required one.
type SeedValue<V> = [Extract<V, { id: string }>] extends [never] ? Plain<V> : Ref;
type Plain<V> = V extends null | undefined
	? never
	: V extends string
		? string extends V
			? string | Texts
			: V
		: V extends number | boolean
			? V
			: V extends readonly (infer Item)[]
				? string extends Item
					? SeedValue<Item>[] | Texts<string[]>
					: SeedValue<Item>[]
				: V extends { root: unknown }
					? Texts
					: V extends object
						? SeedFields<V, 'id' | 'blockName'>
						: never;
type SeedFields<V, Left extends PropertyKey> = { [K in keyof V as K extends Left ? never : K]: SeedValue<V[K]> };

type Joins<S> = S extends keyof Config['collectionsJoins'] ? keyof Config['collectionsJoins'][S] : never;
type Managed =
	| 'id'
	| 'createdAt'
	| 'updatedAt'
	| 'deletedAt'
	| '_status'
	| 'licence'
	| 'publicUpdatedAt'
	| 'changeType'
	| 'changeNote';
type UploadFacts =
	'url' | 'thumbnailURL' | 'filename' | 'mimeType' | 'filesize' | 'width' | 'height' | 'focalX' | 'focalY' | 'sizes';
type Licensed = Config['collections']['themes']['licence'];

interface RecordExtras {
	/** Made of a–z, 0–9 and hyphens; unique in its collection. */
	key: string;
	licence?: Licensed;
	/** Left out: published. */
	_status?: 'draft' | 'published';
}

interface FileExtras {
	/** Name of a file in `seed/files`. */
	file: string;
	focalX?: number;
	focalY?: number;
}

/** A record as it is written in `seed/content/<collection>/*.ts`. */
export type SeedRecord<S extends SeedCollection> = SeedFields<
	Config['collections'][S],
	Managed | Joins<S> | 'cube' | (S extends 'media' | 'documents' ? UploadFacts : never)
> &
	RecordExtras &
	(S extends 'media' | 'documents' ? FileExtras : unknown) &
	(S extends 'datasets' ? { cube: object } : unknown);

export type SeedGlobalRecord<S extends SeedGlobal> = SeedFields<
	Config['globals'][S],
	'id' | 'createdAt' | 'updatedAt' | '_status' | 'globalType'
>;

/** A record whose collection is not known to the compiler. */
export type AnyRecord = RecordExtras & { file?: string; slug?: string | Texts };
