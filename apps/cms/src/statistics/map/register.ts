import type { Country } from '@repo/types/vocabulary';

/** A municipality as the register has it; `area` is `{country}-{code}`. */
export interface RegisteredArea {
	area: string;
	country: Country;
	name: string;
	/** Codes of those that it was put together from, or that it had before. */
	predecessors: readonly string[];
}

export interface Register {
	areaOf: (code: string, countries: readonly Country[]) => RegisteredArea | undefined;
	/** Whose predecessor had this code. */
	successorOf: (code: string, countries: readonly Country[]) => RegisteredArea | undefined;
	areasOf: (countries: readonly Country[]) => readonly RegisteredArea[];
}

export const createRegister = (areas: readonly RegisteredArea[]): Register => {
	const known = new Map(areas.map((each) => [each.area, each]));
	const successors = new Map(
		areas.flatMap((each) => each.predecessors.map((code) => [`${each.country}-${code}`, each] as const)),
	);
	const first = (map: ReadonlyMap<string, RegisteredArea>) => (code: string, countries: readonly Country[]) =>
		countries.map((country) => map.get(`${country}-${code}`)).find((found) => found !== undefined);
	return {
		areaOf: first(known),
		successorOf: first(successors),
		areasOf: (countries) => areas.filter(({ country }) => countries.includes(country)),
	};
};
