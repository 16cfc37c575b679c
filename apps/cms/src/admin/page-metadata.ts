import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata } from '@payloadcms/next/views';
import { getTranslation } from '@payloadcms/translations';
import { isLocale, locales } from '@repo/i18n';
import type { Metadata } from 'next';
import type { SanitizedConfig } from 'payload';
import { importWords } from './components/import-file/words.ts';
import { mergeWords } from './components/merge/words.ts';
import { planningWords } from './components/planning/words.ts';

interface PageOptions {
	config: Promise<SanitizedConfig>;
	params: Promise<{ segments?: string[] }>;
	searchParams: Promise<Record<string, string | string[]>>;
}

/** What a page of ours is called; Payload names only its own. */
const ownTitle = async (config: SanitizedConfig, segments: readonly string[]): Promise<string | undefined> => {
	const [first, collection, view] = segments;
	const isPlanning = segments.length === 1 && first === 'planning';
	const isImport = segments.length === 3 && view === 'import';
	const isMerge = segments.length === 3 && view === 'merge';
	if (!isPlanning && !isImport && !isMerge) return undefined;
	const i18n = await getNextRequestI18n({ config });
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	if (isPlanning) return planningWords[language].title;
	if (isMerge) return mergeWords[language].title;
	const what = config.collections.find(({ slug }) => slug === collection)?.labels.plural;
	return importWords[language].title.replace('{what}', getTranslation(what ?? '', i18n));
};

/** What browser and search engine are told of a page of the admin. */
export const pageMetadata = async ({ config: promised, params, searchParams }: PageOptions): Promise<Metadata> => {
	const config = await promised;
	const { segments = [] } = await params;
	const metadata = await generatePageMetadata({ config: promised, params: params as never, searchParams });
	const title = await ownTitle(config, segments);
	return title === undefined ? metadata : { ...metadata, title: `${title} ${config.admin.meta.titleSuffix}` };
};
