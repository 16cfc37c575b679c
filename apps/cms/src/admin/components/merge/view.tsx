import { getTranslation } from '@payloadcms/translations';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { mayMerge } from '../../../merge/may-merge.ts';
import { mergedCollection } from '../../../merge/collections.ts';
import { MergeOrganisations } from './index.tsx';
import { mergeWords } from './words.ts';

/** The page that merges an organisation with another one, for those who may. */
export const MergeView = ({ initPageResult, searchParams }: AdminViewServerProps) => {
	const { req } = initPageResult;
	const { i18n, payload } = req;
	const list = `${payload.config.routes.admin}/collections/${mergedCollection}`;
	const id = searchParams?.['of'];
	if (typeof id !== 'string' || !mayMerge(req)) redirect(list);
	const words = mergeWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	const what = getTranslation(payload.collections[mergedCollection]?.config.labels.plural ?? mergedCollection, i18n);
	return (
		<main>
			<Gutter className="merge">
				<SetStepNav nav={[{ label: what, url: list }, { label: words.title }]} />
				<h1>{words.title}</h1>
				<MergeOrganisations id={id} />
			</Gutter>
		</main>
	);
};
