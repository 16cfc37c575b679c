import type { Client, Doc } from '@integrationnorden/client';
import { formatDate, type Locale } from '@repo/i18n';
import { licences, type Licence } from '@repo/types/vocabulary';
import { publicAddress } from '#lib/server/cms.ts';
import { wordsOf, type Words } from '#lib/text/language.ts';

export interface DatasetView {
	slug: string;
	title: Words;
	definition: Words | undefined;
	comparability: Words | undefined;
	office: string | undefined;
	licence: string | undefined;
	period: string;
	fetched: string | undefined;
	origins: { key: string; name: string; licence: string; attribution: string }[];
	csv: string;
	jsonStat: string;
}

const viewOf = (dataset: Doc<'datasets'>, locale: Locale): DatasetView[] => {
	const { slug } = dataset;
	const title = wordsOf(dataset, 'title', locale);
	if (!slug || !title) return [];
	const address = (extension: string) => publicAddress(`/api/statistics/${slug}${extension}`);
	const { licence, period, retrievedAt } = dataset;
	return [
		{
			slug,
			title,
			definition: wordsOf(dataset, 'definition', locale),
			comparability: wordsOf(dataset, 'comparabilityNote', locale),
			office: dataset.sourceOffice ?? undefined,
			licence: licence ? licences[licence as Licence][locale] : undefined,
			period: [period?.from, period?.until].filter(Boolean).join('–'),
			fetched: retrievedAt ? formatDate(retrievedAt, locale) : undefined,
			origins: (dataset.origins ?? []).map((origin) => ({
				key: origin.key,
				name: origin.name ?? origin.key,
				licence: origin.licence ?? '',
				attribution: origin.attribution ?? '',
			})),
			csv: address('.csv'),
			jsonStat: address('.json'),
		},
	];
};

const fields = {
	slug: true,
	title: true,
	definition: true,
	comparabilityNote: true,
	sourceOffice: true,
	licence: true,
	period: true,
	retrievedAt: true,
	origins: true,
} as const;

/** What the datasets say about themselves, without their figures. */
export const readDatasets = async (client: Client, locale: Locale): Promise<DatasetView[]> => {
	const { docs } = await client.find('datasets', { locale, depth: 0, limit: 50, sort: 'id', select: fields });
	return docs.flatMap((dataset) => viewOf(dataset, locale));
};
