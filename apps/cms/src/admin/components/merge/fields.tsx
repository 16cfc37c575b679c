'use client';

import type { MergeChoice } from '../../../merge/compare.ts';
import type { ShownField, ShownMerge } from '../../../merge/present.ts';
import type { MergeWords } from './words.ts';

interface FieldsProps {
	shown: ShownMerge;
	words: MergeWords;
	isBusy: boolean;
	onChoose: (key: string, choice: MergeChoice) => void;
}

const Said = ({ values, words, name }: { values: readonly string[]; words: MergeWords; name: string }) => (
	<td role="cell">
		<span className="merge__name">{name} </span>
		{values.length === 0 ? (
			<em>{words.empty}</em>
		) : (
			values.map((value, index) => <p key={`${value}-${index}`}>{value}</p>)
		)}
	</td>
);

/** Field by field what both say, and what becomes of it. */
export const MergeFields = ({ shown: { stays, goes, fields }, words, isBusy, onChoose }: FieldsProps) => {
	const says = [stays, goes].map(({ title }) => words.says.replace('{title}', title)) as [string, string];
	const names: Record<MergeChoice, string> = { stays: words.own, goes: words.other, both: words.both };
	const nameOf = ({ label, locale }: ShownField) => (locale === null ? label : `${label} (${locale})`);
	return (
		<table role="table" className="merge__fields" aria-label={words.fields}>
			<thead role="rowgroup">
				<tr role="row">
					{[words.field, ...says, words.afterwards].map((name, index) => (
						<th role="columnheader" scope="col" key={index}>
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				{fields.map((field) => (
					<tr role="row" key={field.key} data-key={field.key}>
						<th role="rowheader" scope="row">
							{nameOf(field)}
						</th>
						<Said values={field.stays} words={words} name={says[0]} />
						<Said values={field.goes} words={words} name={says[1]} />
						<td role="cell">
							{field.choices.length === 0 ? (
								words.same
							) : (
								<select
									aria-label={words.choose.replace('{field}', nameOf(field))}
									value={field.choice}
									disabled={isBusy}
									onChange={({ target }) => onChoose(field.key, target.value as MergeChoice)}
								>
									{field.choices.map((choice) => (
										<option key={choice} value={choice}>
											{names[choice]}
										</option>
									))}
								</select>
							)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
};
