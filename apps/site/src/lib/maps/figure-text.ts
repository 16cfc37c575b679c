import type { Locale } from '@repo/i18n';
import { formatFigure } from '../charts/chart-spec.ts';
import { changeText } from '../charts/change-text.ts';
import type { MapMeasure } from '../server/maps/measures.ts';

/** A figure of a map, in per cent: a change has a sign. */
export const figureText = (value: number, measure: MapMeasure, locale: Locale): string =>
	measure === 'change' ? changeText(value / 100, locale) : formatFigure(value, 'percent', locale);
