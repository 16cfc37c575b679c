import type { Locale } from '../../locales.ts';
import { da } from './da.ts';
import { en, type MapMessages } from './en.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export type { MapMessages };

/** The words of the map of the North. */
export const mapMessages: Record<Locale, MapMessages> = { en, sv, da, nb, fi, is };
