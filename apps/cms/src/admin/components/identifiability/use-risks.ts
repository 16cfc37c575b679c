import { toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Risk } from '../../../identifiability/assess.ts';
import { send } from '../agency-panel/send.ts';

/** What tells of the person. */
const fields = [
	'alias',
	'country',
	'municipality',
	'ageBand',
	'arrivalPeriod',
	'quote',
	'story',
	'transcript',
] as const;

/** Not while somebody is typing a word. */
const restMs = 600;

/** The risks of what the form holds now, asked again when it changes. */
export const useRisks = (locale: string, failed: string): readonly Risk[] | undefined => {
	const { id } = useDocumentInfo();
	const { config } = useConfig();
	const [risks, setRisks] = useState<readonly Risk[]>();
	// As text: only what is told makes it another.
	const told = useFormFields(([state]) =>
		JSON.stringify(Object.fromEntries(fields.map((name) => [name, state[name]?.value ?? null]))),
	);
	const address = `${config.serverURL}${config.routes.api}/testimonies/identifiability?locale=${locale}`;

	useEffect(() => {
		let isCurrent = true;
		const timer = setTimeout(() => {
			const body = { ...(JSON.parse(told) as object), ...(id !== undefined && { id: String(id) }) };
			send('POST', address, body).then(
				(answer) => {
					if (isCurrent) setRisks((answer as { risks: Risk[] }).risks);
				},
				(error: unknown) => {
					if (isCurrent) toast.error((error instanceof Error && error.message) || failed);
				},
			);
		}, restMs);
		return () => {
			isCurrent = false;
			clearTimeout(timer);
		};
	}, [address, failed, id, told]);

	return risks;
};
