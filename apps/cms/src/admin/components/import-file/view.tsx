import { getTranslation } from '@payloadcms/translations';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { may } from '../../../access/judge.ts';
import { isImported } from '../../../import/match.ts';
import { ImportFile } from './index.tsx';
import { importWords } from './words.ts';

/** The page that imports a file into a collection, for those who may. */
export const ImportView = ({ initPageResult, params }: AdminViewServerProps) => {
	const { req } = initPageResult;
	const { i18n, payload } = req;
	const [, collection = ''] = params?.segments ?? [];
	const list = `${payload.config.routes.admin}/collections/${collection}`;
	if (!isImported(collection) || !may(req, collection, 'create') || !may(req, collection, 'publish')) redirect(list);
	const words = importWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	const what = getTranslation(payload.collections[collection]?.config.labels.plural ?? collection, i18n);
	return (
		<main>
			<Gutter className="import-file">
				<SetStepNav nav={[{ label: what, url: list }, { label: words.open }]} />
				<h1>{words.title.replace('{what}', what)}</h1>
				<ImportFile collection={collection} />
			</Gutter>
		</main>
	);
};
