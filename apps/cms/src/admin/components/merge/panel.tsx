'use client';

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useEffect, useState } from 'react';
import type { ToldMerge } from '../../../merge/told.ts';
import { formatMoment } from '../format-moment.ts';
import { send } from '../agency-panel/send.ts';
import { mergeWords } from './words.ts';

/** Beside an organisation: what was merged into it, or where it went; and the way to merge it. Nothing for those who may not. */
export const MergePanel = () => {
	const { id, lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const [merges, setMerges] = useState<ToldMerge[]>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = mergeWords[language];
	const list = `${config.routes.admin}/collections/organisations`;
	const address =
		id === undefined
			? undefined
			: `${config.serverURL}${config.routes.api}/organisations/${encodeURIComponent(id)}/merge`;
	useEffect(() => {
		if (address === undefined) return undefined;
		let isCurrent = true;
		send('GET', address).then(
			(answer) => {
				if (isCurrent) setMerges((answer as { merges: ToldMerge[] }).merges);
			},
			// Whoever may not merge is told nothing.
			() => undefined,
		);
		return () => {
			isCurrent = false;
		};
	}, [address, lastUpdateTime]);

	if (merges === undefined) return null;
	const isGone = merges.some(({ isInto }) => isInto);
	return (
		<section className="merge-panel" aria-label={words.history}>
			{merges.length > 0 && (
				<>
					<h2>{words.history}</h2>
					<ul>
						{merges.map((each) => (
							<li key={`${each.id}-${each.at}`}>
								<a href={each.isInto ? `${list}/${each.id}` : `${list}/trash/${each.id}`}>
									{(each.isInto ? words.into : words.from).replace('{title}', each.title)}
								</a>
								<small>
									{formatMoment(each.at, language)}
									{each.by && ` · ${each.by}`}
								</small>
							</li>
						))}
					</ul>
				</>
			)}
			{!isGone && (
				<Button el="link" buttonStyle="secondary" size="small" margin={false} to={`${list}/merge?of=${id}`}>
					{words.open}
				</Button>
			)}
		</section>
	);
};
