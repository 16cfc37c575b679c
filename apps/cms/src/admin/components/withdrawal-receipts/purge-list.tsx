import type { Locale } from '@repo/i18n';
import { purgeSteps, valuesOf } from '@repo/types/vocabulary';
import type { Withdrawal } from '../../../webhooks/withdrawals.ts';
import { formatMoment } from '../format-moment.ts';
import type { ReceiptWords } from './words.ts';

interface PurgeListProps {
	purge: Withdrawal['purge'];
	words: ReceiptWords;
	language: Locale;
}

/** What was deleted here, and when. A consent that was only narrowed deletes nothing. */
export const PurgeList = ({ purge, words, language }: PurgeListProps) => {
	const taken = valuesOf(purgeSteps).filter((step) => purge[step] !== undefined);
	if (taken.length === 0) return <p>{words.kept}</p>;
	return (
		<ul>
			{taken.map((step) => (
				<li key={step}>
					{purgeSteps[step][language]}, {formatMoment(purge[step] ?? '', language)}
				</li>
			))}
		</ul>
	);
};
