import { deskZone } from '../../../schedules/zone.ts';

/** Days as `2026-03-31`; both ends are within the period, a missing end leaves it open. */
export interface Period {
	from: string;
	until?: string | undefined;
}

export const dayOf = (value: unknown): string | undefined => {
	if (value === null || value === undefined || value === '') return undefined;
	const date = new Date(value as string | Date);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
};

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: deskZone, dateStyle: 'short' });

/** Today where most readers are. */
export const today = (now = new Date()): string => calendar.format(now);

const hourMs = 60 * 60 * 1000;

/** When today began there, and when tomorrow does: at a full hour, whatever the clocks are set to. */
export const boundsOfToday = (now = new Date()): { since: Date; until: Date } => {
	const day = today(now);
	const isToday = (hour: number) => today(new Date(hour * hourMs)) === day;
	let first = Math.floor(now.getTime() / hourMs);
	let next = first + 1;
	while (isToday(first - 1)) first -= 1;
	while (isToday(next)) next += 1;
	return { since: new Date(first * hourMs), until: new Date(next * hourMs) };
};

const endOf = ({ until }: Period): string => until ?? '9999-12-31';

export const overlap = (one: Period, other: Period): boolean => one.from <= endOf(other) && other.from <= endOf(one);

const covers = (period: Period, day: string): boolean => period.from <= day && day <= endOf(period);

const byStart = (one: Period, other: Period): number => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0);

/** The one current theme: the one whose period covers the day, else the latest started, else the first to come. */
export const currentOf = <Theme extends Period>(themes: readonly Theme[], day: string): Theme | undefined => {
	const inOrder = themes.toSorted(byStart);
	return (
		inOrder.findLast((theme) => covers(theme, day)) ?? inOrder.findLast(({ from }) => from <= day) ?? inOrder.at(0)
	);
};
