import { da } from '@payloadcms/translations/languages/da';
import { en } from '@payloadcms/translations/languages/en';
import { is } from '@payloadcms/translations/languages/is';
import { nb } from '@payloadcms/translations/languages/nb';
import { sv } from '@payloadcms/translations/languages/sv';
import type { Config } from 'payload';
import { fi, finnishLexical } from '../labels/finnish/index.ts';

type I18n = NonNullable<Config['i18n']>;

/** The desk is not called after the program that it is made with. */
const ownNames = {
	en: { general: { payloadSettings: 'How the admin looks' } },
	da: { general: { payloadSettings: 'Administrationens udseende' } },
	nb: { general: { payloadSettings: 'Hvordan administrasjonen ser ut' } },
	is: { general: { payloadSettings: 'Útlit stjórnborðsins' } },
};

/** The admin in the six languages of the content. */
export const i18n: I18n = {
	fallbackLanguage: 'en',
	// Payload's type lists only the languages it comes with; at run time any will do.
	supportedLanguages: { en, sv, da, nb, fi, is } as I18n['supportedLanguages'],
	translations: { ...ownNames, fi: { lexical: finnishLexical } } as I18n['translations'],
};
