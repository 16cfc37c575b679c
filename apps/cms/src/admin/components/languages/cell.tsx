'use client';

import { useTranslation } from '@payloadcms/ui';
import { isLocale, localeNames, locales } from '@repo/i18n';
import type { DefaultCellComponentProps } from 'payload';
import { languageWords } from './words.ts';

interface Completeness {
	texts?: number;
	written?: Record<string, number>;
	outdated?: Record<string, number>;
}

/** In lists: how much of the document there is in each language. */
export const LanguagesCell = ({ rowData }: DefaultCellComponentProps) => {
	const { i18n } = useTranslation();
	const words = languageWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	const {
		texts = 0,
		written = {},
		outdated = {},
	} = ((rowData as Record<string, unknown> | undefined)?.['_languages'] ?? {}) as Completeness;
	return (
		<ul className="languages-cell">
			{locales
				.filter((locale) => written[locale])
				.map((locale) => {
					const isWhole = written[locale] === texts;
					const old = outdated[locale] ?? 0;
					const count = `${written[locale]}/${texts}`;
					const said = `${localeNames[locale]}: ${count}${old > 0 ? `, ${words.outdated.replace('{count}', String(old))}` : ''}`;
					return (
						<li key={locale} title={said} className={old > 0 ? 'languages-cell--outdated' : undefined}>
							<span aria-hidden="true">
								{locale}
								{!isWhole && ` ${count}`}
								{old > 0 && ' !'}
							</span>
							<span className="languages-cell__said">{said}</span>
						</li>
					);
				})}
		</ul>
	);
};
