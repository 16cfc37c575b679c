import type { AgeBand, ArrivalPeriod } from '@repo/types/vocabulary';
import { countriesIn, hasContact, placesIn, type KnownPlace } from './named-in-text.ts';
import { boundOf, peopleWhoFit } from './people-who-fit.ts';

/** What is told of the person, in the languages at hand. */
export interface Told {
	alias: string;
	ageBand?: AgeBand | undefined;
	arrivalPeriod?: ArrivalPeriod | undefined;
	text: string;
}

/** What is known beside it. */
export interface Known {
	/** So many immigrants live in the municipality, or in all of the country where none is told; unknown without figures. */
	immigrants: number | undefined;
	/** Of the municipality or country. */
	placeKey: string;
	/** The municipality's own id. */
	municipality?: string | undefined;
	/** Every municipality of the country, which a text may name. */
	municipalities: readonly KnownPlace[];
	/** Names and addresses in the consent. */
	contacts: readonly string[];
}

export type RiskKind = 'fewFit' | 'placeInText' | 'contactInText' | 'aliasInContact' | 'aliasIsFullName';

export interface Risk {
	kind: RiskKind;
	/** The same as long as the same is said: what an editor has seen is known by it. */
	key: string;
	/** So few fit, of `fewFit`. */
	below?: number;
	/** What points to the person together, of `fewFit`. */
	told?: readonly ('municipality' | 'country' | 'ageBand' | 'arrivalPeriod' | 'origin')[];
	/** Countries or municipalities by name or code. */
	names?: readonly string[];
}

const wholeName = /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)* \p{Lu}\p{L}+$/u;

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const fewFit = ({ ageBand, arrivalPeriod, text, alias }: Told, known: Known): Risk[] => {
	const { immigrants } = known;
	if (immigrants === undefined) return [];
	const origins = countriesIn(`${text} ${alias}`);
	const below = boundOf(peopleWhoFit({ immigrants, ageBand, arrivalPeriod, origins }));
	if (below === undefined) return [];
	const told = [
		known.municipality === undefined ? ('country' as const) : ('municipality' as const),
		...(ageBand ? ['ageBand' as const] : []),
		...(arrivalPeriod ? ['arrivalPeriod' as const] : []),
		...(origins.length > 0 ? ['origin' as const] : []),
	];
	const key = ['few', below, known.placeKey, ageBand ?? '', arrivalPeriod ?? '', ...origins].join(':');
	return [{ kind: 'fewFit', key, below, told, ...(origins.length > 0 && { names: origins }) }];
};

// Of a bigger place nobody is known to everybody.
const largestTelling = 30_000;

/** A place left out of the form on purpose, or a smaller one than the form names. */
const placeInText = ({ text }: Told, { municipality, municipalities }: Known): Risk[] => {
	const named = placesIn(text, municipalities).filter(
		({ id, inhabitants = 0 }) => id !== municipality && inhabitants < largestTelling,
	);
	const names = named.map(({ name }) => name).toSorted();
	return names.length === 0 ? [] : [{ kind: 'placeInText', key: `place:${names.join(':')}`, names }];
};

const nameRisks = ({ alias, text }: Told, { contacts }: Known): Risk[] => {
	const parts = words(alias);
	const inContact = new Set(contacts.flatMap(words));
	const risks: Risk[] = [];
	if (parts.some((part) => part.length > 2 && inContact.has(part)))
		risks.push({ kind: 'aliasInContact', key: `contact:${parts.join(' ')}` });
	if (wholeName.test(alias.trim())) risks.push({ kind: 'aliasIsFullName', key: `name:${parts.join(' ')}` });
	if (hasContact(text)) risks.push({ kind: 'contactInText', key: 'contact-in-text' });
	return risks;
};

/** Why somebody who knows the place could tell who it is, in spite of the alias. */
export const assess = (told: Told, known: Known): Risk[] => [
	...fewFit(told, known),
	...placeInText(told, known),
	...nameRisks(told, known),
];
