import type { CellStatus, JsonStatDataset } from '../json-stat.ts';

/**
 * The categories wanted, by dimension. A dimension that is not named is wanted whole; one without categories is left out
 * of the question, and the office sums over it.
 */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** What a table holds, as its office says before anything is fetched. */
export interface TableShape {
	title: string;
	/** When the office last changed the table; ISO 8601 without a zone where the office gives none. */
	updated: string | undefined;
	dimensions: readonly { id: string; keys: readonly string[] }[];
}

/** What an office allows. */
export interface Limits {
	cellsPerCall: number;
	callsPerWindow: number;
	windowMs: number;
}

/** A table of an office, whichever protocol the office speaks. */
export interface Table {
	limits: () => Promise<Limits>;
	shape: () => Promise<TableShape>;
	/** At most `cellsPerCall` cells. Every dimension is named. */
	cells: (wanted: Wanted) => Promise<JsonStatDataset>;
}

/** Where a table is. `language` is the office's own name of it, such as `sv` or `en`. */
export interface TableAddress {
	/** Of the interface, such as `https://api.scb.se/OV0104/v2beta/api/v2`, or of the table where the protocol has one for each. */
	address: string;
	table: string;
	language: string;
	/** Groupings of the office that take the place of a dimension's own categories, by dimension; PxWebApi 2 alone has them. */
	codelists?: Readonly<Record<string, string>>;
	/** What this office means by its signs, where it differs from the common ones. */
	signs?: Readonly<Record<string, CellStatus>>;
}
