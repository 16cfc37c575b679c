export * from './map/index.ts';
export * from './offices.ts';
import type { Locale } from '../locales.ts';
import { da } from './da.ts';
import { en, type StatisticsMessages } from './en.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export type { StatisticsMessages };

/** The words of the pages about municipalities and their figures. */
export const statisticsMessages: Record<Locale, StatisticsMessages> = { en, sv, da, nb, fi, is };
