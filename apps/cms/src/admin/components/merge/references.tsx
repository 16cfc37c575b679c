'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';
import type { ShownMerge, ShownReferrer } from '../../../merge/present.ts';
import type { MergeWords } from './words.ts';

/** How many documents of each type refer to the one that goes, and which. */
export const MergeReferences = ({ shown, words }: { shown: ShownMerge; words: MergeWords }) => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { stays, goes, counts, documents } = shown;
	const titled = (text: string) => text.replace('{goes}', goes.title).replace('{stays}', stays.title);
	const typeOf = ({ kind, slug }: ShownReferrer) => {
		const collection = kind === 'collections' && config.collections.find((each) => each.slug === slug);
		const label = collection ? collection.labels.singular : config.globals.find((each) => each.slug === slug)?.label;
		return getTranslation(label ?? slug, i18n);
	};
	const hrefOf = ({ kind, slug, id, state }: ShownReferrer) =>
		[config.routes.admin, kind, slug, state === 'trash' ? 'trash' : undefined, id].filter(Boolean).join('/');
	if (counts.length === 0) return <p>{titled(words.noReferences)}</p>;
	return (
		<>
			<h2>{titled(words.references)}</h2>
			<ul className="merge__counts">
				{counts.map(({ slug, label, count }) => (
					<li key={slug}>
						{label} <b>{count}</b>
					</li>
				))}
			</ul>
			{documents.length > 0 && (
				<details>
					<summary>{words.documents.replace('{count}', String(documents.length))}</summary>
					<ul>
						{documents.map((each) => (
							<li key={`${each.slug}/${each.id}`}>
								<a href={hrefOf(each)}>{each.title}</a>{' '}
								<span>
									{typeOf(each)}
									{each.state && `, ${words.states[each.state]}`}
								</span>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
};
