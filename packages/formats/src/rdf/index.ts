import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Writer } from 'n3';
import { prefixes, type Node } from './context.ts';

export { dataCatalog, type DatasetDocument } from './dcat.ts';
export { conceptScheme, type ConceptDocument } from './skos.ts';

/** Media types of the formats, by the ending of the address. */
export const rdfFormats = { jsonld: 'application/ld+json', ttl: 'text/turtle' } as const;
export type RdfFormat = keyof typeof rdfFormats;

const toJsonLd = (nodes: readonly Node[]) => ({ '@context': prefixes, '@graph': [...nodes] });

/** Nothing is fetched: the context stands in the document. */
const documentLoader = (address: string) => Promise.reject(new Error(`${address} is not read.`));

const toTurtle = async (nodes: readonly Node[]): Promise<string> => {
	const document = toJsonLd(nodes) as unknown as JsonLdDocument;
	const nQuads = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads' });
	const writer = new Writer({ prefixes });
	writer.addQuads(new Parser().parse(String(nQuads)));
	return new Promise((resolve, reject) => {
		writer.end((error: Error | null, text: string) => {
			if (error) reject(error);
			else resolve(text);
		});
	});
};

/** Writes the same graph in each of the formats. */
export const writeRdf: Record<RdfFormat, (nodes: readonly Node[]) => Promise<string>> = {
	jsonld: (nodes) => Promise.resolve(JSON.stringify(toJsonLd(nodes))),
	ttl: toTurtle,
};
