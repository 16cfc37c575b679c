/** What answers cost, in units. */
export const costs = {
	/** Every request, and all that one costs which is answered from memory, a 304 among them. */
	request: 1,
	/** Beyond that, whatever has to be made from the database. */
	made: 4,
	/** A key that opens nothing: guessing is dear. */
	wrongKey: 20,
} as const;

const queryCostPerUnit = 250;

/** What a GraphQL query costs beyond that, by what `measure` counts. */
export const unitsOfQuery = (cost: number): number => Math.ceil(cost / queryCostPerUnit);
