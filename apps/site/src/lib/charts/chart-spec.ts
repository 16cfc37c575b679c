import { formatNumber, formatPercent, statisticsMessages, type Locale } from '@repo/i18n';
import type { LineChartInput } from './line-chart.ts';
import { valueScale, type ValueScale } from './ticks.ts';

/** What the figures are: people, an index around 100, or per cent. */
export type ValueKind = 'count' | 'index' | 'percent';

/** A chart as `load` describes it: figures without words. */
export interface LineChartSpec extends Pick<
	LineChartInput,
	'series' | 'annotations' | 'years' | 'marked' | 'hasNames' | 'unit'
> {
	kind: ValueKind;
	/** Shared by small multiples. */
	scale?: ValueScale;
}

export const formatFigure = (value: number, kind: ValueKind, locale: Locale, decimals = 0): string => {
	if (kind === 'percent') return formatPercent(value / 100, locale, Math.max(1, decimals));
	const options = { useGrouping: 'always', minimumFractionDigits: decimals, maximumFractionDigits: decimals } as const;
	return formatNumber(value, locale, options as Intl.NumberFormatOptions);
};

/** At least this many people, and this share of them, between the ends of an axis: little change must look little. */
const fewestPeople = 40;
const smallestShare = 0.04;
const smallestIndexRange = 5;

/** The scale of a chart's own values, with room for the figure of a marked point. */
export const scaleOf = ({ series, marked, kind }: Pick<LineChartSpec, 'series' | 'marked' | 'kind'>): ValueScale => {
	const values = series.flatMap(({ points }) => points.map(({ value }) => value));
	const range = Math.max(...values) - Math.min(...values);
	const room = marked ? [Math.max(0, marked.point.value + (marked.side === 'below' ? -1 : 1) * range * 0.12)] : [];
	if (kind === 'index') return valueScale([...values, ...room], { smallestRange: smallestIndexRange });
	if (kind === 'percent') return valueScale([...values, ...room]);
	const smallestRange = Math.max(fewestPeople, Math.max(...values) * smallestShare);
	return valueScale([...values, ...room], { isWhole: true, smallestRange });
};

/** Adds the words and formats of a language. */
export const inputOf = (spec: LineChartSpec, locale: Locale): LineChartInput => {
	const scale = spec.scale ?? scaleOf(spec);
	return {
		...spec,
		scale,
		provisionalWord: statisticsMessages[locale].provisional,
		formatValue: (value) => formatFigure(value, spec.kind, locale, spec.kind === 'index' ? scale.decimals : 0),
		formatTick: (value, decimals) =>
			formatNumber(value, locale, {
				useGrouping: 'always' as unknown as boolean,
				minimumFractionDigits: decimals,
				maximumFractionDigits: decimals,
			}),
	};
};
