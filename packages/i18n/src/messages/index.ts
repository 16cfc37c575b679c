import type { Locale } from '../locales.ts';
import { da } from './da.ts';
import { en, type Messages } from './en.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export type { Messages };

/** Every string of the site, by language. A missing translation does not compile. */
export const messages: Record<Locale, Messages> = { en, sv, da, nb, fi, is };
