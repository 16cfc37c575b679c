import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useCallback, useEffect } from 'react';
import { languageWords } from './words.ts';
import { useDesk } from './provider.tsx';
import { languagesAt, type StepBody } from './requests.ts';

/** How far the languages of the open document are. */
export const useLanguages = () => {
	const { id, collectionSlug } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { code: locale } = useLocale();
	const { beside, found, of, setBeside, show } = useDesk();
	const address =
		id === undefined || !collectionSlug
			? undefined
			: `${config.serverURL}${config.routes.api}/${collectionSlug}/${encodeURIComponent(String(id))}/languages`;
	const name = `${address} ${locale}`;
	const isCurrent = address !== undefined && of === name;
	const language = isLocale(i18n.language) ? i18n.language : locales[0];

	const take = useCallback(
		async (body: StepBody) => {
			if (address !== undefined) await show(name, languagesAt(address, locale, beside).take(body));
		},
		[address, beside, locale, name, show],
	);

	return {
		address,
		beside,
		found: isCurrent ? found : undefined,
		language,
		locale: isLocale(locale) ? locale : locales[0],
		name,
		setBeside,
		show,
		take,
		words: languageWords[language],
	};
};

/** The panel asks; the fields only look. Again after every save. */
export const useAsking = ({ address, beside, locale, name, show }: ReturnType<typeof useLanguages>) => {
	const { lastUpdateTime } = useDocumentInfo();
	useEffect(() => {
		if (address !== undefined) void show(name, languagesAt(address, locale, beside).read());
	}, [address, beside, locale, name, show, lastUpdateTime]);
};
