import type { Label } from '@repo/i18n';

interface Announcement {
	/** The day it was announced, as 2026-11-26. */
	since: string;
	/** The day it goes, at least twelve months later. */
	sunset: string;
	/** What to use in its place: a short sentence. */
	instead: Label;
}

/** A path of the API with all that is done there. */
export interface DeprecatedPath extends Announcement {
	/** As the description of the API writes it, such as `/api/conferences/{id}.ics`. */
	path: string;
}

/** A field of the documents of a collection, in every answer of that collection. */
export interface DeprecatedField extends Announcement {
	collection: string;
	field: string;
}

export type Deprecation = DeprecatedPath | DeprecatedField;

/** What is to go. Headers, the description of the API, its reference and the page for agencies all follow this list. */
export const deprecations: readonly Deprecation[] = [];
