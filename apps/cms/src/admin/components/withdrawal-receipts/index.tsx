'use client';

import { toast, useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useEffect, useState } from 'react';
import type { Withdrawal } from '../../../webhooks/withdrawals.ts';
import { send } from '../agency-panel/send.ts';
import { formatMoment } from '../format-moment.ts';
import { PurgeList } from './purge-list.tsx';
import { ReceiverList } from './receiver-list.tsx';
import { receiptWords } from './words.ts';

interface ReceiptsProps {
	/** Id of the testimony; nothing before there is one. */
	testimony: string | undefined;
}

/** What agencies answered when the testimony was withdrawn, and who has not. */
const Receipts = ({ testimony }: ReceiptsProps) => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const [withdrawals, setWithdrawals] = useState<readonly Withdrawal[]>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = receiptWords[language];
	const api = `${config.serverURL}${config.routes.api}`;

	useEffect(() => {
		if (testimony === undefined) return undefined;
		let isCurrent = true;
		send('GET', `${api}/testimonies/${encodeURIComponent(testimony)}/withdrawal`).then(
			(answer) => {
				if (isCurrent) setWithdrawals((answer as { withdrawals: Withdrawal[] }).withdrawals);
			},
			(error: unknown) => toast.error((error instanceof Error && error.message) || words.failed),
		);
		return () => {
			isCurrent = false;
		};
	}, [api, testimony, words]);

	if (testimony === undefined || withdrawals === undefined) return null;
	return (
		<section className="field-type agency-panel" aria-label={words.title}>
			<h2>{words.title}</h2>
			<p>{words.explained}</p>
			{withdrawals.length === 0 && <p>{words.none}</p>}
			{withdrawals.map(({ at, receivers, purge }) => (
				<div key={at} className="withdrawal-receipts">
					<h3>{words.withdrawn.replace('{date}', formatMoment(at, language))}</h3>
					<PurgeList purge={purge} words={words} language={language} />
					<ReceiverList receivers={receivers} words={words} language={language} />
				</div>
			))}
		</section>
	);
};

export const ReceiptsOfTestimony = () => {
	const { id } = useDocumentInfo();
	return <Receipts testimony={id === undefined ? undefined : String(id)} />;
};

export const ReceiptsOfConsent = () => {
	const { value } = useField<string | { id: string } | null>({ path: 'testimony' });
	return <Receipts testimony={(typeof value === 'object' ? value?.id : value) ?? undefined} />;
};
