import type { Schema } from '../schemas.ts';
import { html, prose, type Html } from './html.ts';

const asSchema = (value: unknown): Schema => (typeof value === 'object' && value !== null ? (value as Schema) : {});
const asList = (value: unknown): Schema[] => (Array.isArray(value) ? value.map(asSchema) : []);

const code = (value: unknown): Html => html`<code>${String(value)}</code>`;

const joined = (parts: readonly (Html | string)[], between: string): Html =>
	html`${parts.map((part, index) => [index > 0 && between, part])}`;

export const anchorOf = (name: string): string => `schema-${name}`;

const nameIn = (reference: unknown): string => String(reference).split('/').at(-1) ?? '';

/** A type in few words: `text or null`, `list of Theme`. */
export const typeOf = (schema: Schema): Html => {
	if (typeof schema['$ref'] === 'string') {
		const name = nameIn(schema['$ref']);
		return html`<a href="#${anchorOf(name)}">${name}</a>`;
	}
	const options = asList(schema['oneOf'] ?? schema['anyOf'] ?? schema['allOf']);
	if (options.length > 0) {
		const word = schema['allOf'] === undefined ? ' or ' : ' and ';
		return html`${options.map((option, index) => [index > 0 && word, typeOf(option)])}`;
	}
	if (schema['const'] !== undefined) return html`<code>${JSON.stringify(schema['const'])}</code>`;
	const properties = Object.entries(asSchema(schema['properties']));
	if (properties.length > 0) {
		const fields = properties.map(([name, value]) => html`${code(name)} (${typeOf(asSchema(value))})`);
		return html`object with ${joined(fields, ', ')}`;
	}
	const types = [schema['type'] ?? 'any'].flat().map(String);
	const words = types.map((type) =>
		type === 'array' ? html`list of ${typeOf(asSchema(schema['items']))}` : type === 'string' ? 'text' : type,
	);
	return html`${words.map((word, index) => [index > 0 && ' or ', word])}`;
};

const limitsOf = (schema: Schema, example?: unknown): Html | undefined => {
	const { minimum, maximum, default: standard, format, pattern } = schema;
	const said = [
		...(Array.isArray(schema['enum']) ? [joined(schema['enum'].map(code), ' · ')] : []),
		...(minimum !== undefined && maximum !== undefined ? [html`${code(minimum)} to ${code(maximum)}`] : []),
		...(format !== undefined ? [html`${String(format)}`] : []),
		...(pattern !== undefined ? [code(pattern)] : []),
		...(standard !== undefined ? [html`by default ${code(standard)}`] : []),
		...(example !== undefined ? [html`for instance ${code(example)}`] : []),
	];
	return said.length > 0 ? html`<p class="limit">${joined(said, '; ')}</p>` : undefined;
};

/** What may be said of a value besides its type. */
export const notesOf = (schema: Schema, more: { description?: string; example?: unknown } = {}): Html => {
	const said = more.description ?? (typeof schema['description'] === 'string' ? schema['description'] : undefined);
	return html`${said !== undefined && html`<p>${prose(said)}</p>`}${limitsOf(schema, more.example)}${limitsOf(
		asSchema(schema['items']),
	)}`;
};

const row = (name: string, schema: Schema): Html =>
	html`<tr>
		<th scope="row">
			<code>${name}</code>${schema['deprecated'] === true && html` <span class="deprecated">deprecated</span>`}
		</th>
		<td>${typeOf(schema)}</td>
		<td>${notesOf(schema)}</td>
	</tr>`;

const rows = (schema: Schema, prefix: string): Html[] =>
	Object.entries(asSchema(schema['properties'])).flatMap(([name, value]) => {
		const inner = asSchema(value);
		const items = asSchema(inner['items']);
		return [row(`${prefix}${name}`, inner), ...rows(inner, `${prefix}${name}.`), ...rows(items, `${prefix}${name}[].`)];
	});

/** One schema of the components, folded. */
export const schemaSection = (name: string, schema: Schema): Html => {
	const fields = rows(schema, '');
	return html`<details id="${anchorOf(name)}" class="schema">
		<summary><h3>${name}</h3></summary>
		${notesOf(schema)}
		${
			fields.length > 0
				? html`<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${name}">
						<table>
							<thead>
								<tr>
									<th scope="col">Field</th>
									<th scope="col">Type</th>
									<th scope="col">Meaning</th>
								</tr>
							</thead>
							<tbody>
								${fields}
							</tbody>
						</table>
					</div>`
				: html`<p>${typeOf(schema)}</p>`
		}
	</details>`;
};
