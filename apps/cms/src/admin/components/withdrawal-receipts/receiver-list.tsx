import type { Locale } from '@repo/i18n';
import { receiptSteps, type ReceiptStep } from '@repo/types/vocabulary';
import type { Receiver } from '../../../webhooks/withdrawals.ts';
import { PanelTable } from '../agency-panel/panel-table.tsx';
import { formatMoment } from '../format-moment.ts';
import type { ReceiptWords } from './words.ts';

interface ReceiverListProps {
	receivers: readonly Receiver[];
	words: ReceiptWords;
	language: Locale;
}

/** The step that says most comes first. */
const order: readonly ReceiptStep[] = ['removed', 'received', 'unreachable', 'told'];

/** Each address that a withdrawal concerns, with how far it has come. */
export const ReceiverList = ({ receivers, words, language }: ReceiverListProps) => {
	if (receivers.length === 0) return <p>{words.nobody}</p>;
	const number = new Intl.NumberFormat(language);
	const open = receivers.filter(({ steps }) => steps.removed === undefined).length;
	const rows = receivers.map((receiver, index) => {
		const step = order.find((each) => receiver.steps[each] !== undefined);
		return { ...receiver, key: String(index), step, at: step && receiver.steps[step] };
	});
	return (
		<>
			<p>
				{open === 0
					? words.allConfirmed
					: words.open.replace('{open}', number.format(open)).replace('{all}', number.format(receivers.length))}
			</p>
			<PanelTable
				label={words.title}
				rows={rows}
				keyOf={({ key }) => key}
				columns={[
					{ heading: words.agency, cell: ({ agency }) => agency },
					{
						heading: words.address,
						cell: ({ host, isPaused }) => (
							<>
								{host === null ? words.removedAddress : <code>{host}</code>}
								{isPaused && ` (${words.paused})`}
							</>
						),
					},
					{ heading: words.state, cell: ({ step }) => (step ? receiptSteps[step][language] : words.notTold) },
					{ heading: words.when, cell: ({ at }) => at && formatMoment(at, language) },
				]}
			/>
		</>
	);
};
