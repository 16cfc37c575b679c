import { acceptedLanguages, type DefaultTranslationsObject, type Language } from '@payloadcms/translations';
import { authentication } from './authentication.ts';
import { error } from './error.ts';
import { fields } from './fields.ts';
import { folder } from './folder.ts';
import { general } from './general.ts';
import { lexical } from './lexical.ts';
import { dashboard, localization, operators, upload, validation } from './smaller.ts';
import { version } from './version.ts';

export const finnishTranslations: DefaultTranslationsObject = {
	authentication,
	dashboard,
	error,
	fields,
	folder,
	general,
	localization,
	operators,
	upload,
	validation,
	version,
};

// Payload picks the language of a request from this list, which lacks Finnish.
if (!acceptedLanguages.includes('fi' as never)) (acceptedLanguages as unknown as string[]).push('fi');

/** Payload has no Finnish of its own; `next.config.ts` gives its Estonian date names Finnish ones. */
export const fi: Language = { dateFNSKey: 'et', translations: finnishTranslations };

export { lexical as finnishLexical };
