import { isOaiCollection, oaiCollections, type OaiCollection } from '@repo/formats/oai';
import { OaiError } from './error.ts';

/** What a list is about. Moments are in milliseconds, `from` inside and `until` outside. */
export interface Selection {
	collections: OaiCollection[];
	theme: string | undefined;
	from: number | undefined;
	until: number;
}

const setForm = /^[\w\-.!~*'()]+(:[\w\-.!~*'()]+)*$/;
const themeForm = /^theme-([\w-]{1,64})$/;
const momentForm = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}Z)?$/;

const all = Object.keys(oaiCollections) as OaiCollection[];
/** The others are not filed under themes. */
const themed = all.filter((collection) => collection !== 'themes' && collection !== 'datasets');

const readSet = (set: string | undefined): Pick<Selection, 'collections' | 'theme'> => {
	if (set === undefined) return { collections: all, theme: undefined };
	if (!setForm.test(set)) throw new OaiError('badArgument', 'set is not the name of a set.');
	if (isOaiCollection(set)) return { collections: [set], theme: undefined };
	const theme = themeForm.exec(set)?.[1];
	if (theme === undefined) throw new OaiError('noRecordsMatch', 'There is no such set.');
	return { collections: themed, theme };
};

interface Moment {
	start: number;
	isDay: boolean;
}

const readMoment = (text: string, name: string): Moment => {
	const isDay = momentForm.exec(text)?.[2] === undefined;
	const start = momentForm.test(text) ? Date.parse(isDay ? `${text}T00:00:00Z` : text) : NaN;
	// `Date` takes 30 February for 2 March.
	if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(text.slice(0, 10))) {
		throw new OaiError('badArgument', `${name} must be a date such as 2026-03-01 or 2026-03-01T12:00:00Z.`);
	}
	return { start, isDay };
};

const second = 1000;
const day = 24 * 60 * 60 * second;

/** `set`, `from` and `until` of a new list; without an end it ends now. */
export const readSelection = (given: Readonly<Record<string, string>>, now: Date): Selection => {
	const set = readSet(given.set);
	const from = given.from === undefined ? undefined : readMoment(given.from, 'from');
	const until = given.until === undefined ? undefined : readMoment(given.until, 'until');
	if (from && until && from.isDay !== until.isDay) {
		throw new OaiError('badArgument', 'from and until must be given to the same precision.');
	}
	if (from && until && from.start > until.start) throw new OaiError('badArgument', 'from is later than until.');
	const end = until ? until.start + (until.isDay ? day : second) : (Math.floor(now.getTime() / second) + 1) * second;
	return { ...set, from: from?.start, until: end };
};
