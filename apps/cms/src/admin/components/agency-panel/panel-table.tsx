import type { ReactNode } from 'react';

export interface Column<Row> {
	/** Nothing above buttons. */
	heading?: string;
	cell: (row: Row) => ReactNode;
	className?: string;
}

interface PanelTableProps<Row> {
	/** What is listed. */
	label: string;
	/** The first one names its row. */
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	keyOf: (row: Row) => string;
	classOf?: (row: Row) => string | undefined;
}

/** A table in a panel. On a narrow screen it scrolls by itself, with the keyboard too. */
export const PanelTable = <Row,>({ label, columns, rows, keyOf, classOf }: PanelTableProps<Row>) => (
	<div className="agency-panel__list" tabIndex={0} role="group" aria-label={label}>
		<table>
			<thead>
				<tr>
					{columns.map(({ heading }, index) =>
						heading === undefined ? (
							<td key={index} />
						) : (
							<th key={index} scope="col">
								{heading}
							</th>
						),
					)}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={keyOf(row)} className={classOf?.(row)}>
						{columns.map(({ cell, className }, index) =>
							index === 0 ? (
								<th key={index} scope="row" className={className}>
									{cell(row)}
								</th>
							) : (
								<td key={index} className={className}>
									{cell(row)}
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	</div>
);
