import type { OpenapiDocument } from '../document.ts';
import type { Operation, Parameter } from '../operation.ts';
import type { Schema } from '../schemas.ts';
import { html, prose, type Html } from './html.ts';
import { notesOf, typeOf } from './schema.ts';

interface Shown {
	document: OpenapiDocument;
	method: string;
	path: string;
	operation: Operation;
}

const resolve = <Component>(components: Record<string, unknown>, given: object): Component =>
	('$ref' in given ? components[String(given.$ref).split('/').at(-1) ?? ''] : given) as Component;

const parameterRow = ({ name, in: place, description, required, schema, example }: Parameter): Html =>
	html`<tr>
		<th scope="row"><code>${name}</code>${required && html` <span>required</span>`}</th>
		<td>${place === 'query' ? '' : `${place}, `}${typeOf(schema)}</td>
		<td>${notesOf(schema, { description, example })}</td>
	</tr>`;

const parameterTable = (label: string, parameters: readonly Parameter[]): Html =>
	html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
		<table>
			<thead>
				<tr>
					<th scope="col">Parameter</th>
					<th scope="col">Type</th>
					<th scope="col">Meaning</th>
				</tr>
			</thead>
			<tbody>
				${parameters.map(parameterRow)}
			</tbody>
		</table>
	</div>`;

/** What many operations have in common, told once. */
export const sharedParameters = ({ components }: OpenapiDocument): Html =>
	parameterTable('Table of shared parameters', Object.values(components.parameters));

const parametersOf = ({ document, operation }: Shown): Html => {
	const parameters = operation.parameters ?? [];
	const own = parameters.filter((each): each is Parameter => !('$ref' in each));
	const shared = parameters
		.filter((each) => '$ref' in each)
		.map((each) => html`<code>${resolve<Parameter>(document.components.parameters, each).name}</code>`);
	return html`${own.length > 0 && parameterTable(`Parameters of ${operation.summary}`, own)}${
		shared.length > 0 &&
		html`<p><a href="#parameters">Shared parameters</a>: ${shared.map((name, index) => [index > 0 && ', ', name])}</p>`
	}`;
};

const responseRow = (document: OpenapiDocument, status: string, given: Schema): Html => {
	const { description, content = {} } = resolve<{ description: string; content?: Record<string, { schema: Schema }> }>(
		document.components.responses,
		given,
	);
	const types = Object.entries(content).map(
		([type, { schema }]) => html`<p><code>${type}</code>: ${typeOf(schema)}</p>`,
	);
	return html`<tr>
		<th scope="row">${status}</th>
		<td>${prose(description)}${types}</td>
	</tr>`;
};

const responsesOf = ({ document, operation }: Shown): Html =>
	html`<details>
		<summary>Answers of ${operation.summary}</summary>
		<table>
			<tbody>
				${Object.entries(operation.responses).map(([status, given]) => responseRow(document, status, given))}
			</tbody>
		</table>
	</details>`;

const samplesOf = ({ operation }: Shown): Html =>
	html`${(operation['x-codeSamples'] ?? []).map(
		({ label, source }) =>
			html`<figure>
				<figcaption>${label}</figcaption>
				<pre tabindex="0"><code>${source}</code></pre>
			</figure>`,
	)}`;

/** One operation: what it is for, a command to try, its parameters and answers. */
export const operationSection = (shown: Shown): Html => {
	const { method, path, operation } = shown;
	return html`<article id="${operation.operationId}">
		<h3>${operation.summary}${operation.deprecated && html` <span class="deprecated">deprecated</span>`}</h3>
		<p class="address">
			<b>${method.toUpperCase()}</b> <code>${path.split(/(?=\/)/).map((part) => [part, html`<wbr />`])}</code>
		</p>
		${operation.description !== undefined && html`<p>${prose(operation.description)}</p>`} ${samplesOf(shown)}
		${parametersOf(shown)} ${responsesOf(shown)}
	</article>`;
};
