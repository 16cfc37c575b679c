'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { ShownRow } from '../../../import/present.ts';
import type { Action } from '../../../import/plan-row.ts';
import type { ImportWords } from './words.ts';

interface RowsProps {
	rows: readonly ShownRow[];
	/** Where a document is opened. */
	list: string;
	words: ImportWords;
	/** What the actions are called now: what would happen, or what did. */
	names: ImportWords['would'];
}

const order: readonly Action[] = ['refused', 'create', 'change', 'publish', 'nothing'];
const atOnce = 50;

/** What happens to each row, and why one is refused. */
export const ImportRows = ({ rows, list, words, names }: RowsProps) => {
	const [chosen, setChosen] = useState<Action>();
	const [limit, setLimit] = useState(atOnce);
	const counted = order.map((action) => ({ action, count: rows.filter((row) => row.action === action).length }));
	const wanted = chosen === undefined ? rows : rows.filter(({ action }) => action === chosen);
	const choose = (action?: Action) => {
		setChosen(action);
		setLimit(atOnce);
	};
	return (
		<>
			<div className="import-file__filter" role="group" aria-label={words.rows}>
				<button type="button" aria-pressed={chosen === undefined} onClick={() => choose()}>
					{words.all} <span>{rows.length}</span>
				</button>
				{counted
					.filter(({ count }) => count > 0)
					.map(({ action, count }) => (
						<button key={action} type="button" aria-pressed={chosen === action} onClick={() => choose(action)}>
							{names[action]} <span>{count}</span>
						</button>
					))}
			</div>
			{/* Roles are said, since on a narrow page the cells stand below one another and are no table to the browser. */}
			<table role="table" className="import-file__rows">
				<thead role="rowgroup">
					<tr role="row">
						{[words.line, words.what, words.document, words.details].map((name) => (
							<th role="columnheader" scope="col" key={name}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{wanted.slice(0, limit).map((row) => (
						<tr role="row" key={row.line} data-action={row.action}>
							<td role="cell">
								<span className="import-file__name">{words.line} </span>
								{row.line}
							</td>
							<td role="cell">
								<strong>{names[row.action]}</strong>
							</td>
							<td role="cell">
								{row.id !== null && row.action !== 'refused' && !(names === words.would && row.action === 'create') ? (
									<a href={`${list}/${row.id}`}>{row.title}</a>
								) : (
									row.title
								)}
							</td>
							<td role="cell">
								<ul>
									{row.problems.map(({ column, message }, index) => (
										<li key={`${column}-${index}`} className="import-file__problem">
											{column && <code>{column}</code>} {message}
										</li>
									))}
									{row.changes.map(({ column, from, to }) => (
										<li key={column}>
											<code>{column}</code>{' '}
											{from !== '' && (
												<>
													<del>{from}</del> →{' '}
												</>
											)}
											{to === '' ? <em>{words.empty}</em> : <ins>{to}</ins>}
										</li>
									))}
								</ul>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{wanted.length > limit && (
				<Button buttonStyle="secondary" size="small" onClick={() => setLimit(limit + 200)}>
					{words.more}
				</Button>
			)}
		</>
	);
};
