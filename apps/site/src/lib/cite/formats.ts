import type { Reference } from './reference.ts';

/** “Last, First”; a name of one word, or an organisation's, stays as it is. */
const split = (name: string): { family: string; given: string | undefined } => {
	const words = name.trim().split(/\s+/);
	return words.length === 1
		? { family: name, given: undefined }
		: { family: words.at(-1) ?? name, given: words.slice(0, -1).join(' ') };
};

const inverted = (name: string) => {
	const { family, given } = split(name);
	return given ? `${family}, ${given}` : family;
};

const bibTypes: Record<Reference['type'], string> = {
	report: 'techreport',
	article: 'article',
	evaluation: 'techreport',
	statistics: 'misc',
	thesis: 'phdthesis',
	'policy-brief': 'techreport',
};

/** Braces and backslashes are BibTeX's own, the others LaTeX's; letters may be UTF-8. */
const bibText = (text: string) => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (character) => `\\${character}`);

/** BibTeX, with the field of the publisher that each type asks for. */
export const toBibTeX = (reference: Reference): string => {
	const { key, type, title, authors, year, publisher, doi, url, language } = reference;
	const kind = bibTypes[type];
	const house = { techreport: 'institution', phdthesis: 'school', article: 'journal' }[kind] ?? 'publisher';
	const fields: [string, string | undefined][] = [
		['author', authors.map((name) => bibText(inverted(name))).join(' and ') || undefined],
		['title', `{${bibText(title)}}`],
		['year', String(year)],
		[house, publisher && bibText(publisher)],
		['doi', doi],
		['url', url],
		['langid', language],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
	return `@${kind}{${key},\n${lines.join(',\n')}\n}\n`;
};

const risTypes: Record<Reference['type'], string> = {
	report: 'RPRT',
	article: 'JOUR',
	evaluation: 'RPRT',
	statistics: 'STAT',
	thesis: 'THES',
	'policy-brief': 'RPRT',
};

/** RIS: two letters, two spaces, hyphen, space; CRLF between lines. */
export const toRis = (reference: Reference): string => {
	const { type, title, authors, year, publisher, doi, url, language } = reference;
	const fields: [string, string | undefined][] = [
		['TY', risTypes[type]],
		...authors.map((name): [string, string] => ['AU', inverted(name)]),
		['TI', title],
		['PY', String(year)],
		[type === 'article' ? 'T2' : 'PB', publisher],
		['DO', doi],
		['UR', url],
		['LA', language],
	];
	const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
	return [...lines, 'ER  - ', ''].join('\r\n');
};

const cslTypes: Record<Reference['type'], string> = {
	report: 'report',
	article: 'article-journal',
	evaluation: 'report',
	statistics: 'dataset',
	thesis: 'thesis',
	'policy-brief': 'report',
};

/** CSL-JSON: an array of one item, as reference managers import it. */
export const toCsl = (reference: Reference): string => {
	const { key, type, title, authors, year, publisher, doi, url, language } = reference;
	const item = {
		id: key,
		type: cslTypes[type],
		title,
		author: authors.map((name) => {
			const { family, given } = split(name);
			return given ? { family, given } : { literal: family };
		}),
		issued: { 'date-parts': [[year]] },
		...(type === 'article' ? { 'container-title': publisher } : { publisher }),
		DOI: doi,
		URL: url,
		language,
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
};

export const citationFormats = {
	bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: toBibTeX },
	ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: toRis },
	json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: toCsl },
} as const;
export type CitationFormat = keyof typeof citationFormats;
