import { currentOf, overlap, type Period } from '../../collections/themes/hooks/periods.ts';

export interface ThemePeriod extends Period {
	id: string;
	isPublished: boolean;
}

/** A stretch of the time ahead: a theme's period, or days that no period covers, over which an earlier theme stays. */
export type Stretch =
	| { kind: 'period'; theme: string; from: string; until: string | undefined; overlaps: readonly string[] }
	| { kind: 'gap'; stays: string | undefined; from: string; until: string | undefined };

const dayMs = 24 * 60 * 60 * 1000;

/** Days as `2026-03-31`. */
const daysAfter = (day: string, count: number) => new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);

/** The periods from today on, in order, with what lies between them. Drafts are shown, but fill no gap. */
export const timelineOf = (themes: readonly ThemePeriod[], today: string): Stretch[] => {
	const published = themes.filter(({ isPublished }) => isPublished);
	const ahead = themes.filter(({ until }) => until === undefined || until >= today);
	const stretches: Stretch[] = [];
	let next: string | undefined = today;
	const gapUntil = (from: string, until: string | undefined): Stretch => ({
		...{ kind: 'gap', from, until },
		stays: currentOf(published, from)?.id,
	});
	for (const { id, from, until, isPublished } of ahead.toSorted((one, other) => one.from.localeCompare(other.from))) {
		if (isPublished && next !== undefined && from > next) stretches.push(gapUntil(next, daysAfter(from, -1)));
		const others = ahead.filter((other) => other.id !== id && overlap({ from, until }, other));
		stretches.push({ kind: 'period', theme: id, from, until, overlaps: others.map((other) => other.id) });
		if (!isPublished || next === undefined) continue;
		const after = until === undefined ? undefined : daysAfter(until, 1);
		next = after === undefined || after > next ? after : next;
	}
	if (next !== undefined) stretches.push(gapUntil(next, undefined));
	return stretches.toSorted((one, other) => one.from.localeCompare(other.from));
};

/** Where a stretch lies in the months shown, in hundredths of them; nothing where it lies outside. */
export const placeIn = (
	{ from, until }: { from: string; until: string | undefined },
	shown: Period & { until: string },
): { start: number; width: number } | undefined => {
	const [begin, end] = [Date.parse(shown.from), Date.parse(shown.until) + dayMs];
	const left = Math.max(begin, Date.parse(from));
	const right = Math.min(end, until === undefined ? end : Date.parse(until) + dayMs);
	if (right <= left) return undefined;
	const share = (ms: number) => Math.round((ms / (end - begin)) * 10_000) / 100;
	return { start: share(left - begin), width: share(right - left) };
};

/** The first days of so many months, beginning with that of the day. */
export const monthsFrom = (day: string, count: number): string[] => {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return Array.from({ length: count }, (_, index) =>
		new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10),
	);
};
