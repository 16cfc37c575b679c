/** JSON-stat 2.0, class `dataset` (https://json-stat.org/full/), as we keep it: categories in order, values and statuses by cell. */
export interface JsonStatDataset {
	version: '2.0';
	class: 'dataset';
	label?: string;
	source?: string;
	/** ISO 8601, a day or an instant. */
	updated?: string;
	id: string[];
	size: number[];
	role?: JsonStatRoles;
	dimension: Record<string, JsonStatDimension>;
	/** Row-major: the last dimension turns fastest. `null` where there is no figure. */
	value: (number | null)[];
	/** By cell, only where there is something to say. The codes are explained in `extension.status`. */
	status?: Record<string, string>;
	note?: string[];
	extension?: Record<string, unknown>;
	[member: string]: unknown;
}

export interface JsonStatRoles {
	time?: string[];
	geo?: string[];
	metric?: string[];
}

export interface JsonStatDimension {
	label?: string;
	note?: string[];
	category: JsonStatCategory;
	[member: string]: unknown;
}

export interface JsonStatCategory {
	index: string[];
	label?: Record<string, string>;
	unit?: Record<string, JsonStatUnit>;
	note?: Record<string, string[]>;
	/** The parts of a category, by its code. */
	child?: Record<string, string[]>;
	[member: string]: unknown;
}

export interface JsonStatUnit {
	label?: string;
	base?: string;
	decimals?: number;
	[member: string]: unknown;
}

/**
 * What a cell says about its figure, in the codes of SDMX (CL_OBS_STATUS 2.2): E estimated, P provisional, B break in the
 * series, D another definition or date, Q suppressed, M cannot exist, L not available, O missing for no stated reason.
 */
export const cellStatuses = ['E', 'P', 'B', 'D', 'Q', 'M', 'L', 'O'] as const;
export type CellStatus = (typeof cellStatuses)[number];
