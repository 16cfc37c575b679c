import { metadataPrefix, oaiVerbs, type OaiVerb } from '@repo/formats/oai';
import { OaiError } from './error.ts';

interface Rule {
	required: readonly string[];
	optional: readonly string[];
	/** May come instead of everything else. */
	resumes?: boolean;
}

const list: Rule = { required: ['metadataPrefix'], optional: ['from', 'until', 'set'], resumes: true };

/** OAI-PMH 2.0 §4. */
const rules: Record<OaiVerb, Rule> = {
	Identify: { required: [], optional: [] },
	ListMetadataFormats: { required: [], optional: ['identifier'] },
	ListSets: { required: [], optional: [], resumes: true },
	GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
	ListIdentifiers: list,
	ListRecords: list,
};

export interface OaiRequest {
	verb: OaiVerb;
	arguments: Readonly<Record<string, string>>;
}

const isVerb = (text: string | undefined): text is OaiVerb =>
	(oaiVerbs as readonly (string | undefined)[]).includes(text);

const badArgument = (text: string) => new OaiError('badArgument', text);

const longest = 1000;

/** The verb and its arguments, each once and none that is not known. */
export const readRequest = (given: URLSearchParams): OaiRequest => {
	const verbs = given.getAll('verb');
	const [verb] = verbs;
	if (verbs.length !== 1 || !isVerb(verb)) {
		throw new OaiError('badVerb', `There must be one verb, one of ${oaiVerbs.join(', ')}.`);
	}
	const { required, optional, resumes } = rules[verb];
	const found: Record<string, string> = {};
	for (const [name, value] of given) {
		if (name === 'verb') continue;
		const isKnown = required.includes(name) || optional.includes(name) || (resumes && name === 'resumptionToken');
		if (!isKnown) throw badArgument(`${verb} has no argument "${name.slice(0, 40)}".`);
		if (Object.hasOwn(found, name)) throw badArgument(`${name} is given twice.`);
		if (value === '' || value.length > longest) throw badArgument(`${name} is empty or too long.`);
		found[name] = value;
	}
	if (found.resumptionToken !== undefined) {
		if (Object.keys(found).length > 1) throw badArgument('A resumptionToken comes alone.');
		return { verb, arguments: found };
	}
	for (const name of required) if (found[name] === undefined) throw badArgument(`${name} is missing.`);
	if (found.metadataPrefix !== undefined && found.metadataPrefix !== metadataPrefix) {
		throw new OaiError('cannotDisseminateFormat', `There is only ${metadataPrefix}.`);
	}
	return { verb, arguments: found };
};
