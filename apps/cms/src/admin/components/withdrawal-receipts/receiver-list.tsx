import type { Locale } from '@repo/i18n';
import { receiptSteps, type ReceiptStep } from '@repo/types/vocabulary';
import type { Receiver } from '../../../webhooks/withdrawals.ts';
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
	const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
	const number = new Intl.NumberFormat(language);
	const open = receivers.filter(({ steps }) => steps.removed === undefined).length;
	const rows = receivers.map((receiver) => {
		const step = order.find((each) => receiver.steps[each] !== undefined);
		return { ...receiver, step, at: step && receiver.steps[step] };
	});
	return (
		<>
			<p>
				{open === 0
					? words.allConfirmed
					: words.open.replace('{open}', number.format(open)).replace('{all}', number.format(receivers.length))}
			</p>
			<div className="agency-panel__list">
				<table>
					<thead>
						<tr>
							<th scope="col">{words.agency}</th>
							<th scope="col">{words.address}</th>
							<th scope="col">{words.state}</th>
							<th scope="col">{words.when}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ agency, host, isPaused, step, at }, index) => (
							<tr key={index}>
								<th scope="row">{agency}</th>
								<td>
									{host === null ? words.removedAddress : <code>{host}</code>}
									{isPaused && ` (${words.paused})`}
								</td>
								<td>{step ? receiptSteps[step][language] : words.notTold}</td>
								<td>{at && date.format(new Date(at))}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</>
	);
};
