'use client';

import { useConfig, useListQuery, useTranslation } from '@payloadcms/ui';
import { isLocale, locales, type Locale } from '@repo/i18n';
import { stringify } from 'qs-esm';

const words: Record<Locale, { explained: string; csv: string; ndjson: string }> = {
	en: { explained: 'Export what the filter shows:', csv: 'as a table (CSV)', ndjson: 'as lines of JSON' },
	sv: { explained: 'Exportera det som filtret visar:', csv: 'som tabell (CSV)', ndjson: 'som rader med JSON' },
	da: { explained: 'Eksportér det, filteret viser:', csv: 'som tabel (CSV)', ndjson: 'som linjer med JSON' },
	nb: { explained: 'Eksporter det filteret viser:', csv: 'som tabell (CSV)', ndjson: 'som linjer med JSON' },
	fi: { explained: 'Vie suodattimen näyttämät:', csv: 'taulukkona (CSV)', ndjson: 'JSON-riveinä' },
	is: { explained: 'Flytja út það sem sían sýnir:', csv: 'sem töflu (CSV)', ndjson: 'sem línur af JSON' },
};

/** Above the list of the audit log. */
export const AuditExport = () => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { query } = useListQuery();
	const text = words[isLocale(i18n.language) ? i18n.language : locales[0]];
	const address = (format: 'csv' | 'ndjson') =>
		`${config.serverURL}${config.routes.api}/audit-events/export${stringify({ format, where: query.where }, { addQueryPrefix: true })}`;
	return (
		<p className="audit-export">
			{text.explained} <a href={address('csv')}>{text.csv}</a> · <a href={address('ndjson')}>{text.ndjson}</a>
		</p>
	);
};
