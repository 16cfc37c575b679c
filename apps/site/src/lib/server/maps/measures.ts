import { foreignBornMeasures, type Statistics } from '../statistics/data.ts';
import { recentChangeOf } from '../statistics/rows.ts';

/** What a map can show. Each is one definition: figures that are counted differently never share a map. */
export const mapMeasures = ['aged', 'change', 'foreign-born', 'immigrants'] as const;
export type MapMeasure = (typeof mapMeasures)[number];

export interface MeasureRules {
	/** Where one class ends and the next begins: round, equally far apart, at most five. In per cent. */
	breaks: readonly number[];
	palette: 'sequential' | 'diverging';
	/** The only country that counts this way. */
	country?: string;
	/** The years that can be chosen, the last one last; none where every municipality has a span of its own. */
	years: (statistics: Statistics) => readonly number[];
	/** In per cent. */
	valueOf: (statistics: Statistics, key: string, year: number | undefined) => number | undefined;
}

export const measureRules: Readonly<Record<MapMeasure, MeasureRules>> = {
	aged: {
		breaks: [18, 21, 24, 27, 30],
		palette: 'sequential',
		years: ({ aged }) => aged.years,
		valueOf: ({ aged }, key, year) => (year === undefined ? undefined : aged.valueOf(key, year)),
	},
	change: {
		breaks: [-1, -0.5, 0, 0.5, 1],
		palette: 'diverging',
		years: () => [],
		valueOf: (statistics, key) => {
			const change = recentChangeOf(statistics, key);
			return change && change.perYear * 100;
		},
	},
	'foreign-born': {
		breaks: [8, 12, 16, 20, 24],
		palette: 'sequential',
		country: 'SE',
		years: () => [],
		valueOf: ({ foreignBorn }, key) =>
			key.startsWith('SE-') ? foreignBorn.seriesOf(key, foreignBornMeasures.SE).at(-1)?.value : undefined,
	},
	immigrants: {
		breaks: [6, 9, 12, 15, 18],
		palette: 'sequential',
		country: 'NO',
		years: ({ foreignBorn, byCountry }) => {
			const [first = ''] = byCountry.get('NO') ?? [];
			return foreignBorn.seriesOf(first, foreignBornMeasures.NO).map(({ year }) => year);
		},
		valueOf: ({ foreignBorn, population }, key, year) => {
			if (!key.startsWith('NO-') || year === undefined) return undefined;
			const immigrants = foreignBorn.valueOf(key, year, foreignBornMeasures.NO);
			const people = population.valueOf(key, year);
			return immigrants !== undefined && people ? (immigrants / people) * 100 : undefined;
		},
	},
};
