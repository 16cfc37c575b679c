import type { CellStatus } from '@repo/stats/json-stat';
import type { Country } from '@repo/types/vocabulary';

/** Slugs in English of the datasets that are filled from sources. */
export type DatasetKey = 'population' | 'aged-65-plus' | 'foreign-born';

export type Protocol = 'pxweb1' | 'pxweb2' | 'statbank' | 'file';

/** Patterns are regular expressions; the first group is what is meant. Names are those of the interface and of its files. */
export interface SourceDimension {
	names: readonly string[];
}

export interface AreaDimension extends SourceDimension {
	code: string;
	/** Categories that look like municipalities and are none. */
	except?: string;
}

export interface TimeDimension extends SourceDimension {
	year: string;
	/** The first year that is taken. */
	from: number;
}

/** Anything else the table is divided by: the category that stands for all, where the table has one; else they are summed. */
export interface RestDimension extends SourceDimension {
	totals: readonly string[];
}

export type Figure =
	| { kind: 'as-it-is'; decimals: number }
	/** Of everybody, in percent. */
	| { kind: 'share-from-age'; age: number; decimals: number };

/** A table of an office and how it becomes figures of a dataset. */
export interface Source {
	key: string;
	dataset: DatasetKey;
	/** Where the dataset holds several. */
	measure?: string;
	/** A municipality belongs to the first of them that has its code. */
	countries: readonly Country[];
	office: string;
	protocol: Protocol;
	/** Of the interface, or of the file; without one, files are uploaded. */
	address: string | undefined;
	table: string;
	/** What the office calls the table. */
	tableName: string;
	language: string;
	codelists?: Readonly<Record<string, string>>;
	area: AreaDimension;
	time: TimeDimension;
	/** Only where the figure is counted from ages. */
	age?: SourceDimension;
	rest: readonly RestDimension[];
	figure: Figure;
	/** What the office means by its signs, where it differs from the common ones. */
	signs?: Readonly<Record<string, CellStatus>>;
	/** The office writes nought for a municipality that it has no figure of. */
	isZeroMissing?: true;
	/** Month and day that the figures stand for. */
	referenceDate: string;
	licence: string;
	attribution: string;
}
