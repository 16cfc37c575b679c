import type { Doc } from '@integrationnorden/client';
import { documentPath, type Locale } from '@repo/i18n';
import type { JsonLd } from '../page-head.ts';
import { languageOf } from '../text/language.ts';
import { licenceAddress } from './licence.ts';
import { publisher } from './publisher.ts';

export const themeJsonLd = (theme: Doc<'themes'>, locale: Locale, url: URL): JsonLd => ({
	'@type': 'CollectionPage',
	'@id': `${url.origin}${documentPath('themes', theme, locale) ?? url.pathname}`,
	name: theme.title,
	description: theme.lead,
	inLanguage: languageOf(theme, 'title', locale),
	dateModified: theme.publicUpdatedAt ?? theme.updatedAt,
	license: licenceAddress(theme.licence),
	publisher: publisher(url),
});
