import type { ImportState, ImportTrigger } from '@repo/types/vocabulary';
import type { Validators } from '@repo/stats/offices';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { Report } from '../edition/report.ts';

/** What an editor has seen and agreed to. */
export interface Wish {
	/** The sum of the figures that a dry run showed: others are not taken. */
	expect?: string;
	/** Doubts that are no reason to refuse. */
	accept?: string[];
}

/** By which it is told whether an office's table is the one that was taken last. */
export interface KnownState extends Validators {
	updated?: string | undefined;
	sum?: string | undefined;
}

/** A row of `dataset-imports`; moments are ISO 8601, UTC. */
export interface ImportRow {
	id: string;
	dataset: string;
	source: string;
	trigger: ImportTrigger;
	isDryRun?: boolean | null;
	state: ImportState;
	by?: string | null;
	byName?: string | null;
	wish?: Wish | null;
	startedAt?: string | null;
	endedAt?: string | null;
	partsDone?: number | null;
	parts?: number | null;
	reason?: string | null;
	detail?: string | null;
	report?: Report | null;
	edition?: number | null;
	validators?: KnownState | null;
	isOpen?: boolean | null;
	attempts?: number | null;
	slot: string;
	leaseOwner?: string | null;
	leaseUntil?: string | null;
	createdAt: string;
	updatedAt: string;
}

/** A row of `dataset-editions`. */
export interface EditionRow {
	id: string;
	key: string;
	dataset: string;
	number: number;
	cube: JsonStatDataset;
	sum: string;
	source?: string | null;
	import?: string | null;
	at: string;
	byName?: string | null;
	createdAt: string;
	updatedAt: string;
}

export const imports = 'dataset-imports' as const;
export const editions = 'dataset-editions' as const;
