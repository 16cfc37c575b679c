import { formatNumber, formatPercent, statisticsMessages, type Locale } from '@repo/i18n';
import type { Point } from '../../charts/series.ts';

export type Trend =
	| { kind: 'single'; point: Point }
	| { kind: 'still'; from: Point; to: Point }
	| { kind: 'grown' | 'shrunk'; from: Point; to: Point; share: number }
	/** Grown since a low between the ends, or shrunk since a high there. */
	| { kind: 'grownSinceLow' | 'shrunkSinceHigh'; from: Point; to: Point; share: number };

const hardly = 0.01;

const extreme = (points: readonly Point[], direction: 1 | -1): Point | undefined =>
	points.reduce<Point | undefined>(
		(best, point) => (!best || (point.value - best.value) * direction > 0 ? point : best),
		undefined,
	);

/** What a series says: the turn that matters, or the way from the first figure to the last. */
export const trendOf = (points: readonly Point[]): Trend | undefined => {
	const from = points[0];
	const to = points.at(-1);
	if (!from || !to) return undefined;
	if (from === to) return { kind: 'single', point: to };
	const share = to.value / from.value - 1;
	const inner = points.slice(1, -1);
	const low = extreme(inner, -1);
	const high = extreme(inner, 1);
	if (low && low.value < from.value && low.value < to.value && share > -hardly && to.value / low.value - 1 > hardly) {
		return { kind: 'grownSinceLow', from: low, to, share: to.value / low.value - 1 };
	}
	if (
		high &&
		high.value > from.value &&
		high.value > to.value &&
		share < hardly &&
		1 - to.value / high.value > hardly
	) {
		return { kind: 'shrunkSinceHigh', from: high, to, share: 1 - to.value / high.value };
	}
	if (Math.abs(share) < hardly) return { kind: 'still', from, to };
	return share > 0 ? { kind: 'grown', from, to, share } : { kind: 'shrunk', from, to, share: -share };
};

/** The finding as a sentence, for the head of a chart. */
export const trendSentence = (trend: Trend, name: string, locale: Locale): string => {
	const t = statisticsMessages[locale];
	switch (trend.kind) {
		case 'single':
			return t.onlyKnown(name, trend.point.year);
		case 'still':
			return t.still(name, trend.from.year);
		case 'grown':
			return t.grownSince(name, formatPercent(trend.share, locale), trend.from.year);
		case 'shrunk':
			return t.shrunkSince(name, formatPercent(trend.share, locale), trend.from.year);
		case 'grownSinceLow':
			return t.grownSinceLow(name, formatPercent(trend.share, locale), trend.from.year);
		case 'shrunkSinceHigh':
			return t.shrunkSinceHigh(name, formatPercent(trend.share, locale), trend.from.year);
	}
};

/** How many live there and how that compares with the first known year. */
export const peopleSentences = (points: readonly Point[], name: string, locale: Locale): string[] => {
	const t = statisticsMessages[locale];
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return [];
	const people = t.people(formatNumber(last.value, locale), name);
	if (first === last) return [people, t.oneYear];
	const difference = last.value - first.value;
	const count = formatNumber(Math.abs(difference), locale);
	if (difference === 0) return [people, t.asMany(first.year)];
	return [people, difference > 0 ? t.more(count, first.year) : t.fewer(count, first.year)];
};
