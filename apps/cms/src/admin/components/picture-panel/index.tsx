'use client';

import { getTranslation } from '@payloadcms/translations';
import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useEffect, useState } from 'react';
import type { PictureUsage } from '../../../collections/media/usage/endpoints.ts';
import type { Use } from '../../../collections/media/usage/find-uses.ts';
import { send } from '../agency-panel/send.ts';
import { pictureWords } from './words.ts';

/** Where a picture is shown, and whether it is here twice. */
export const PicturePanel = () => {
	const { id, versionCount } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const [usage, setUsage] = useState<PictureUsage>();
	const words = pictureWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	const { serverURL, routes, collections, globals } = config;
	const address = id === undefined ? undefined : `${serverURL}${routes.api}/media/${encodeURIComponent(id)}/usage`;

	// A save may have brought another file.
	useEffect(() => {
		if (address === undefined) return undefined;
		let isCurrent = true;
		send('GET', address).then(
			(answer) => {
				if (isCurrent) setUsage(answer as PictureUsage);
			},
			(error: unknown) => toast.error((error instanceof Error && error.message) || words.failed),
		);
		return () => {
			isCurrent = false;
		};
	}, [address, versionCount, words]);

	if (usage === undefined) return null;
	const nameOf = ({ kind, slug }: Use) => {
		const collection = kind === 'collections' && collections.find((each) => each.slug === slug);
		const label = collection ? collection.labels.singular : globals.find((each) => each.slug === slug)?.label;
		return getTranslation(label ?? slug, i18n);
	};
	const hrefOf = ({ kind, slug, id: document }: Use) => [routes.admin, kind, slug, document].filter(Boolean).join('/');
	return (
		<div className="field-type picture-panel">
			{usage.same.length > 0 && (
				<section className="picture-panel__same" aria-labelledby="picture-same">
					<h2 id="picture-same">{words.same}</h2>
					<p>{words.sameExplained}</p>
					<ul>
						{usage.same.map((picture) => (
							<li key={picture.id}>
								<a href={`${routes.admin}/collections/media/${picture.id}`}>{picture.filename}</a>
							</li>
						))}
					</ul>
				</section>
			)}
			<section aria-labelledby="picture-uses">
				<h2 id="picture-uses">{words.uses}</h2>
				{usage.uses.length + usage.hidden === 0 && <p>{words.noUses}</p>}
				<ul>
					{usage.uses.map((use) => (
						<li key={hrefOf(use)}>
							<a href={hrefOf(use)}>{use.title || nameOf(use)}</a> {use.title && <span>{nameOf(use)}</span>}
						</li>
					))}
				</ul>
				{usage.hidden > 0 && <p>{words.hidden.replace('{count}', String(usage.hidden))}</p>}
			</section>
		</div>
	);
};
