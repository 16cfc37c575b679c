import { href, locales, messages } from '@repo/i18n';
import { conceptKinds, type ConceptKind } from '@repo/types/vocabulary';
import type { Hosts } from '../addresses.ts';
import type { Localized } from '../languages.ts';
import type { Node, Value } from './context.ts';
import { iri, latest, links, spoken, spokenEach } from './values.ts';

/** A published concept, each text in all its languages; relations as ids. */
export interface ConceptDocument {
	id: string;
	prefLabel?: Localized;
	altLabels?: Localized<string[]>;
	definition?: Localized;
	kind?: ConceptKind | null;
	broader?: string[] | null;
	related?: string[] | null;
	exactMatch?: string[] | null;
	updatedAt: string;
}

export const schemeIri = ({ cmsUrl }: Pick<Hosts, 'cmsUrl'>): string => `${cmsUrl}/concepts`;
export const conceptIri = (id: string, hosts: Pick<Hosts, 'cmsUrl'>): string => `${schemeIri(hosts)}#${id}`;

const names = Object.fromEntries(locales.map((locale) => [locale, `${messages[locale].siteName}: SKOS`]));

/** The other ends of what documents say of one another. */
const inverse = (concepts: readonly ConceptDocument[], of: (concept: ConceptDocument) => string[]) => {
	const found = new Map<string, string[]>();
	for (const concept of concepts) {
		for (const id of of(concept)) found.set(id, [...(found.get(id) ?? []), concept.id]);
	}
	return found;
};

/** The concepts as one scheme (SKOS Reference, W3C 2009). Relations to what is not published are left out. */
export const conceptScheme = (concepts: readonly ConceptDocument[], hosts: Hosts): Node[] => {
	const scheme = iri(schemeIri(hosts));
	const known = new Set(concepts.map(({ id }) => id));
	const among = (ids: readonly string[] | null | undefined, own: string) =>
		[...new Set(ids ?? [])].filter((id) => known.has(id) && id !== own);
	const toIris = (ids: readonly string[]): Value[] => ids.map((id) => iri(conceptIri(id, hosts)));

	const broaderOf = ({ id, broader }: ConceptDocument) => among(broader, id);
	const narrower = inverse(concepts, broaderOf);
	const related = inverse(concepts, ({ id, related: ids }) => among(ids, id));
	const tops = concepts.filter((concept) => broaderOf(concept).length === 0).map(({ id }) => id);

	const toNode = (concept: ConceptDocument): Node => {
		const { id } = concept;
		const above = broaderOf(concept);
		return {
			'@id': conceptIri(id, hosts),
			'@type': 'skos:Concept',
			'skos:inScheme': scheme,
			...(above.length === 0 && { 'skos:topConceptOf': scheme }),
			'skos:prefLabel': spoken(concept.prefLabel),
			'skos:altLabel': spokenEach(concept.altLabels),
			'skos:definition': spoken(concept.definition),
			'skos:broader': toIris(above),
			'skos:narrower': toIris(narrower.get(id) ?? []),
			'skos:related': toIris(among([...(concept.related ?? []), ...(related.get(id) ?? [])], id)),
			'skos:exactMatch': links(concept.exactMatch),
			'dct:modified': { '@value': concept.updatedAt, '@type': 'xsd:dateTime' },
		};
	};
	const collections = (Object.keys(conceptKinds) as ConceptKind[]).flatMap((kind): Node[] => {
		const members = concepts.filter((concept) => concept.kind === kind).map(({ id }) => id);
		if (members.length === 0) return [];
		return [
			{
				'@id': `${schemeIri(hosts)}#${kind}`,
				'@type': 'skos:Collection',
				'skos:prefLabel': spoken(conceptKinds[kind]),
				'skos:member': toIris(members),
			},
		];
	});
	return [
		{
			'@id': scheme['@id'],
			'@type': 'skos:ConceptScheme',
			'dct:title': spoken(names),
			'dct:publisher': iri(`${hosts.siteUrl}/#publisher`),
			'dct:license': iri('https://creativecommons.org/licenses/by/4.0/'),
			'dct:modified': latest(concepts),
			'foaf:homepage': iri(`${hosts.siteUrl}${href('home', 'en')}`),
			'skos:hasTopConcept': toIris(tops),
		},
		...concepts.map(toNode),
		...collections,
	];
};
