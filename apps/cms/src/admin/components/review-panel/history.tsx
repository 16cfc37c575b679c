import type { Locale } from '@repo/i18n';
import { reviewActions } from '@repo/types/vocabulary';
import { formatMoment } from '../format-moment.ts';
import type { HistoryEntry } from './requests.ts';
import type { ReviewWords } from './words.ts';

interface HistoryProps {
	entries: readonly HistoryEntry[];
	language: Locale;
	words: ReviewWords;
}

/** Who did what with the text, the newest first. */
export const History = ({ entries, language, words }: HistoryProps) => {
	return (
		<details className="review-panel__history">
			<summary>{words.history}</summary>
			<ol>
				{entries.map(({ id, action, at, by, comment, due }) => (
					<li key={id}>
						<strong>{by ?? words.service}</strong> <time dateTime={at}>{formatMoment(at, language)}</time>
						<span>
							{reviewActions[action][language]}
							{due !== null && ` (${words.for.replace('{date}', formatMoment(due, language))})`}
						</span>
						{comment !== null && <q>{comment}</q>}
					</li>
				))}
			</ol>
		</details>
	);
};
