import type { OpenapiDocument } from '../document.ts';
import type { Operation } from '../operation.ts';
import { html, prose, type Html } from './html.ts';
import { operationSection, sharedParameters } from './operation.ts';
import { schemaSection } from './schema.ts';

interface Group {
	tag: string;
	articles: Html[];
}

const anchorOf = (tag: string) => `tag-${tag.replaceAll(' ', '-')}`;

const groupsOf = (document: OpenapiDocument): Group[] => {
	const groups = new Map<string, Html[]>();
	for (const [path, item] of Object.entries(document.paths)) {
		for (const [method, operation] of Object.entries(item) as [string, Operation][]) {
			const tag = operation.tags[0] ?? '';
			const article = operationSection({ document, method, path, operation });
			groups.set(tag, [...(groups.get(tag) ?? []), article]);
		}
	}
	return [...groups].map(([tag, articles]) => ({ tag, articles }));
};

/** The description of the API as one page to read: no script, nothing from elsewhere. */
export const referencePage = (document: OpenapiDocument): string => {
	const { info, servers, components } = document;
	const groups = groupsOf(document);
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>${info.title} API ${info.version}</title>
				<link rel="stylesheet" href="/api/docs/style.css" />
				<link rel="alternate" type="application/json" href="/api/openapi.json" />
			</head>
			<body>
				<a class="skip" href="#reference">To the reference</a>
				<header>
					<p class="mark">${info.title}</p>
					<h1>The API</h1>
					${info.description.split('\n\n').map((paragraph) => html`<p>${prose(paragraph)}</p>`)}
					<dl>
						<div>
							<dt>Address</dt>
							<dd><code>${servers[0]?.url ?? ''}</code></dd>
						</div>
						<div>
							<dt>Description for machines</dt>
							<dd><a href="/api/openapi.json">openapi.json</a>, OpenAPI ${document.openapi}</dd>
						</div>
						<div>
							<dt>Licence</dt>
							<dd><a href="${info.license.url}">${info.license.name}</a></dd>
						</div>
						<div>
							<dt>Key</dt>
							<dd>${prose(components.securitySchemes.key.description)}</dd>
						</div>
					</dl>
				</header>
				<nav aria-label="Contents">
					<ul>
						${groups.map(({ tag }) => html`<li><a href="#${anchorOf(tag)}">${tag}</a></li>`)}
						<li><a href="#parameters">Shared parameters</a></li>
						<li><a href="#schemas">Schemas</a></li>
					</ul>
				</nav>
				<main id="reference">
					${groups.map(
						({ tag, articles }) =>
							html`<section id="${anchorOf(tag)}" aria-labelledby="${anchorOf(tag)}-head">
								<h2 id="${anchorOf(tag)}-head">${tag}</h2>
								${articles}
							</section>`,
					)}
					<section id="parameters" aria-labelledby="head-parameters">
						<h2 id="head-parameters">Shared parameters</h2>
						${sharedParameters(document)}
					</section>
					<section id="schemas" aria-labelledby="head-schemas">
						<h2 id="head-schemas">Schemas</h2>
						${Object.entries(components.schemas).map(([name, schema]) => schemaSection(name, schema))}
					</section>
				</main>
			</body>
		</html> `.text;
};
