import type { Locale } from '../../locales.ts';
import { da } from './da.ts';
import { en, type AgenciesMessages } from './en.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** Strings of the page for agencies, by language. */
export const agenciesMessages: Record<Locale, AgenciesMessages> = { en, sv, da, nb, fi, is };
