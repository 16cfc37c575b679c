import { formatNumber, mapMessages, type Locale } from '@repo/i18n';
import type { MapView } from '../server/maps/view.ts';
import { figureText } from './figure-text.ts';

/** What the map shows, in a sentence computed from its figures. */
export const findingOf = ({ query: { measure }, spread, places }: MapView, locale: Locale): string => {
	const t = mapMessages[locale];
	if (spread === undefined) return t.title;
	if (measure === 'change') {
		const fewer = [...places.values()].filter(({ value }) => value !== undefined && value < 0).length;
		return t.findings.change(formatNumber(fewer, locale), formatNumber(spread.count, locale));
	}
	return t.findings[measure](figureText(spread.median, measure, locale));
};

/** What is measured, and when. */
export const subtitleOf = ({ query: { measure, year = 0 }, span }: MapView, locale: Locale): string => {
	const { subtitles } = mapMessages[locale];
	if (measure === 'change') return span ? subtitles.change(span.from, span.to) : '';
	return measure === 'foreign-born' ? subtitles[measure] : subtitles[measure](year);
};
