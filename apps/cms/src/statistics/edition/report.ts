/** What keeps figures from being taken. */
export type ProblemKind =
	| 'empty'
	| 'partial'
	| 'impossible'
	| 'encoding'
	| 'unknown-codes'
	| 'unknown-statuses'
	| 'older'
	| 'lost'
	| 'many-changed'
	| 'jump'
	| 'changed-labels';

/** After looking at them an editor may take the figures all the same; the others never. */
export const acceptable = [
	'unknown-statuses',
	'older',
	'lost',
	'many-changed',
	'jump',
	'changed-labels',
] as const satisfies ProblemKind[];

export interface Problem {
	kind: ProblemKind;
	/** How many figures, municipalities or codes. */
	count: number;
	/** Some of them. */
	some: string[];
}

export interface ChangedFigure {
	area: string;
	name: string;
	year: string;
	before: number;
	after: number;
}

/** What an import would do, or did. */
export interface Report {
	/** When the office last changed its table. */
	updated: string | null;
	/** SHA-256 of the figures. */
	sum: string;
	areas: number;
	figures: number;
	years: { from: string; until: string } | null;
	newYears: string[];
	newFigures: number;
	/** By how much: to one, five and twenty percent, and beyond. */
	changed: { count: number; compared: number; bySize: [number, number, number, number]; largest: ChangedFigure[] };
	/** Figures that were known and are not any more. */
	lost: { count: number; some: string[] };
	newAreas: string[];
	vanishedAreas: string[];
	unknownCodes: string[];
	changedLabels: { area: string; before: string; after: string }[];
	/** How many figures have which status. */
	statuses: Record<string, number>;
	/** Where series go on from municipalities that are no more. */
	joined: { area: string; year: string; predecessors: readonly string[] }[];
	problems: Problem[];
}

export const isAcceptable = (report: Report, accepted: readonly string[]): boolean =>
	report.problems.every(({ kind }) => (acceptable as readonly string[]).includes(kind) && accepted.includes(kind));

/** Whether taking it would change anything. */
export const hasNews = ({ newFigures, changed, lost, joined, newAreas }: Report): boolean =>
	newFigures + changed.count + lost.count + joined.length + newAreas.length > 0;
