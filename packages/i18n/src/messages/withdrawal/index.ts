import type { Locale } from '../../locales.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { WithdrawalMessages } from './words.ts';

export const withdrawalMessages: Record<Locale, WithdrawalMessages> = { en, sv, da, nb, fi, is };
