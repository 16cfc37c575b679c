'use client';

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';

interface Cube {
	dimension: Record<string, { label?: string; category?: { index?: readonly string[] | Record<string, number> } }>;
	id: readonly string[];
	size: readonly number[];
}

const isCube = (value: unknown): value is Cube =>
	typeof value === 'object' && value !== null && 'dimension' in value && 'id' in value && 'size' in value;

const namesOf = (cube: Cube, id: string) => {
	const index = cube.dimension[id]?.category?.index ?? [];
	return Array.isArray(index) ? (index as readonly string[]) : Object.keys(index);
};

/** What a statistical cube holds, dimension by dimension: its numbers are loaded, never typed. */
const CubeSummary = ({ cube }: { cube: Cube }) => (
	<table className="cube-summary">
		<tbody>
			{cube.id.map((id, position) => {
				const names = namesOf(cube, id);
				return (
					<tr key={id}>
						<th scope="row">{cube.dimension[id]?.label ?? id}</th>
						<td>{cube.size[position]}</td>
						<td>
							{names.at(0)} – {names.at(-1)}
						</td>
					</tr>
				);
			})}
		</tbody>
	</table>
);

/**
 * Machine-made JSON, shown and not edited. Payload's own field fetches its editor from somebody else's server, which
 * our pages do not talk to.
 */
export const JsonField: JSONFieldClientComponent = ({ field, path }) => {
	const { value } = useField<unknown>({ path });
	return (
		<div className="field-type json-field">
			<FieldLabel label={field.label} path={path} />
			<FieldDescription description={field.admin?.description} path={path} />
			{isCube(value) ? (
				<CubeSummary cube={value} />
			) : (
				<pre tabIndex={0}>{value === null || value === undefined ? '–' : JSON.stringify(value, null, '\t')}</pre>
			)}
		</div>
	);
};
