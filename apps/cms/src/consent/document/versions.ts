import type { Locale } from '@repo/i18n';
import { da } from './da.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { DocumentWords } from './words.ts';

const newestVersion = '1.0';

/** By version. None is ever changed or taken away: it is what somebody agreed to. */
const versions: Readonly<Record<string, Record<Locale, DocumentWords>>> = {
	[newestVersion]: { en, sv, da, nb, fi, is },
};

/** Nothing where a consent was given to a text that is not ours. */
export const wordsOf = (version: string, locale: Locale): DocumentWords | undefined =>
	Object.hasOwn(versions, version) ? versions[version]?.[locale] : undefined;
