/** Prefixes of both formats. The context stands in the document itself: nothing has to be fetched to read it. */
export const prefixes = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	prov: 'http://www.w3.org/ns/prov#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export interface Iri {
	'@id': string;
}
interface Text {
	'@value': string;
	'@language'?: string;
	'@type'?: string;
}
/** A node of JSON-LD in expanded values, which need no context but the prefixes. */
export interface Node {
	'@id'?: string;
	'@type': string | string[];
	[property: `${keyof typeof prefixes}:${string}`]: Value | readonly Value[] | undefined;
}
export type Value = Iri | Text | Node | string;
