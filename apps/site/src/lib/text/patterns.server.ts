import type { Locale } from '@repo/i18n';
import da from 'hyphen/da/index.js';
import en from 'hyphen/en/index.js';
import fi from 'hyphen/fi/index.js';
import is from 'hyphen/is/index.js';
import nb from 'hyphen/nb/index.js';
import sv from 'hyphen/sv/index.js';

const patterns = { en, sv, da, nb, fi, is };

/** Marks where words of `minWordLength` letters or more may be divided. */
export const divide = (text: string, locale: Locale, minWordLength: number): string =>
	patterns[locale].hyphenateSync(text, { minWordLength });
