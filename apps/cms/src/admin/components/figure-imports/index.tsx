'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { importStates, importTriggers } from '@repo/types/vocabulary';
import { useCallback, useEffect, useState } from 'react';
import type { ShownImports } from '../../../statistics/endpoints.ts';
import { formatMoment } from '../format-moment.ts';
import { readImports } from './requests.ts';
import { FigureSource } from './source.tsx';
import { figureWords } from './words.ts';

/** Where the figures of a data set come from, what was imported, and the way to import more. */
export const FigureImports = () => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { id } = useDocumentInfo();
	const [known, setKnown] = useState<ShownImports>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = figureWords[language];
	const address = id === undefined ? undefined : `${config.serverURL}${config.routes.api}/datasets/${id}/imports`;

	const read = useCallback(() => {
		if (address !== undefined) readImports(address).then(setKnown, () => undefined);
	}, [address]);
	useEffect(read, [read]);

	if (address === undefined || known === undefined) return null;
	return (
		<section className="field-type figure-imports" aria-label={words.title}>
			<h2>{words.title}</h2>
			<p>{known.sources.length === 0 ? words.none : words.explained}</p>
			<ul className="figure-imports__sources">
				{known.sources.map((source) => (
					<FigureSource
						key={source.key}
						{...{ address, source, language, words }}
						mayImport={known.mayImport}
						onEnd={read}
					/>
				))}
			</ul>
			{known.imports.length > 0 && (
				<details>
					<summary>{words.history}</summary>
					<ol className="figure-imports__history">
						{known.imports.map(({ id: each, createdAt, source, state, edition, trigger, by }) => (
							<li key={each}>
								{formatMoment(createdAt, language)} · {source} · {importStates[state][language]}
								{edition !== null && `, ${words.edition.replace('{number}', String(edition))}`} ·{' '}
								{by === null
									? importTriggers[trigger][language]
									: words.by.replace('{what}', importTriggers[trigger][language]).replace('{name}', by)}
							</li>
						))}
					</ol>
				</details>
			)}
		</section>
	);
};
