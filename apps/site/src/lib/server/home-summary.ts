import type { Client } from '@integrationnorden/client';
import { formatList, formatNumber, messages, type Locale } from '@repo/i18n';
import { countries, valuesOf } from '@repo/types/vocabulary';
import { breakYears } from './statistics/cube.ts';
import { readStatistics, type Statistics } from './statistics/data.ts';
import { nordicSummary, summaryYear, type Summary } from './statistics/summary.ts';

const summaries = new WeakMap<Statistics, Summary>();

const summaryOf = (statistics: Statistics): Summary => {
	const known = summaries.get(statistics);
	if (known) return known;
	const { municipalities, population } = statistics;
	const summary = nordicSummary(
		municipalities,
		(key) => population.seriesOf(key),
		(key) => breakYears(population, key),
	);
	summaries.set(statistics, summary);
	return summary;
};

/** How the municipalities of the North have grown and shrunk, as a sentence and seven bars. */
export const readSummary = async (client: Client, locale: Locale) => {
	const t = messages[locale].home;
	const { fewer, known, bands, countries: found, lastYears } = summaryOf(await readStatistics(client));
	if (known === 0) return undefined;
	const missing = valuesOf(countries).filter((country) => !found.includes(country));
	const most = Math.max(...bands);
	return {
		says: t.fewer(fewer, known, summaryYear),
		note: t.bandsNote(
			summaryYear,
			...lastYears,
			missing.length > 0
				? formatList(
						missing.map((country) => countries[country][locale]),
						locale,
					)
				: '',
		),
		bands: bands.map((count, i) => ({
			name: t.bands[i] ?? '',
			count: formatNumber(count, locale),
			share: count / most,
			isFewer: i < 3,
		})),
	};
};
