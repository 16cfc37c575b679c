import type { Locale } from '../../locales.ts';
import { da } from './da.ts';
import { en, type LibraryMessages } from './en.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** Strings of the pages about organisations, meetings, voices, research, news and columns, by language. */
export const libraryMessages: Record<Locale, LibraryMessages> = { en, sv, da, nb, fi, is };
