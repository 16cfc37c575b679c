import type { AgeBand, ArrivalPeriod, Country } from '@repo/types/vocabulary';

/** A municipality as the tables know it. */
export interface Place {
	inhabitants: number;
	/** Of those, who were born abroad. */
	foreignBorn?: number | undefined;
}

/** Born abroad, rounded down: for where no municipality is told. */
export const foreignBornByCountry: Readonly<Record<Country, number>> = {
	SE: 2_000_000,
	NO: 800_000,
	DK: 600_000,
	FI: 400_000,
	IS: 50_000,
	AX: 3000,
	FO: 3000,
	GL: 1000,
};

export interface Described {
	/** So many immigrants live there. */
	immigrants: number;
	ageBand?: AgeBand | undefined;
	arrivalPeriod?: ArrivalPeriod | undefined;
	/** ISO 3166-1 codes of the countries that the text names. */
	origins?: readonly string[];
}

// Where no table says it we reckon low, so that the warning comes too often rather than too seldom.
const foreignBornShare = 0.04;
const ageShares: Record<AgeBand, number> = {
	'under-18': 0.1,
	'18-29': 0.15,
	'30-44': 0.25,
	'45-64': 0.2,
	'65-plus': 0.06,
};
const arrivalShare = 0.1;
// An alias tells whether it is a woman or a man.
const aliasShare = 0.5;

/** Countries that many who live in the Nordic countries came from; anybody from elsewhere is one of few. */
const largeOrigins: ReadonlySet<string> = new Set(
	'AF BA CD CN DE ER ET GB IN IQ IR LB LT PH PL RO RS RU SO SY TH TR UA VN'.split(' '),
);
const originShare = (origin: string) => (largeOrigins.has(origin) ? 1 / 25 : 1 / 250);

export const immigrantsIn = ({ inhabitants, foreignBorn }: Place): number =>
	foreignBorn ?? inhabitants * foreignBornShare;

/** About how many immigrants of the place all that is said of the person fits on. */
export const peopleWhoFit = ({ immigrants, ageBand, arrivalPeriod, origins = [] }: Described): number => {
	const shares = [
		aliasShare,
		ageBand ? ageShares[ageBand] : 1,
		arrivalPeriod ? arrivalShare : 1,
		...(origins.length > 0 ? [Math.max(...origins.map(originShare))] : []),
	];
	return shares.reduce((people, share) => people * share, immigrants);
};

/** Below these it is said: hardly anybody, or few. */
export const bounds = [20, 100] as const;

/** The lowest bound that so few people stay under. */
export const boundOf = (people: number): number | undefined => bounds.find((bound) => people < bound);
