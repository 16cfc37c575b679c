/** A choice of a list's form: its parameter, its values with how many documents each gives. */
export interface Filter {
	name: string;
	label: string;
	chosen: string | undefined;
	values: { value: string; label: string; count: number }[];
}

interface Choice<T> {
	name: string;
	label: string;
	/** The values a document has. */
	of: (document: T) => readonly string[];
	labelOf: (value: string) => string;
	/** Order of the values; by their labels' order in the list when left out. */
	order?: readonly string[];
}

export interface Filtered<T> {
	documents: T[];
	filters: Filter[];
	/** The conditions in force, and how many documents each hides together with the others. */
	conditions: { name: string; label: string; without: number }[];
}

/**
 * Filters documents by single-valued GET parameters. A value nobody has is ignored, and each choice counts
 * what it would give together with the other choices.
 */
export const filterBy = <T>(
	documents: readonly T[],
	search: URLSearchParams,
	choices: readonly Choice<T>[],
): Filtered<T> => {
	const chosen = choices.map(({ name, of }) => {
		const value = search.get(name);
		return value && documents.some((document) => of(document).includes(value)) ? value : undefined;
	});
	const fitting = (except?: number) =>
		documents.filter((document) =>
			choices.every(({ of }, i) => {
				const value = chosen[i];
				return i === except || value === undefined || of(document).includes(value);
			}),
		);
	const filters = choices.map(({ name, label, of, labelOf, order }, i) => {
		const counts = new Map<string, number>();
		for (const value of documents.flatMap(of)) counts.set(value, 0);
		for (const value of fitting(i).flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
		const values = [...counts]
			.map(([value, count]) => ({ value, label: labelOf(value), count }))
			.toSorted((a, b) => (order ? order.indexOf(a.value) - order.indexOf(b.value) : a.label.localeCompare(b.label)));
		return { name, label, chosen: chosen[i], values };
	});
	const conditions = choices.flatMap(({ name, labelOf }, i) => {
		const value = chosen[i];
		return value === undefined ? [] : [{ name, label: labelOf(value), without: fitting(i).length }];
	});
	return { documents: fitting(), filters, conditions };
};

/** One page of a list: `?page=` beyond the end gives the last. */
export const pageOf = <T>(documents: readonly T[], search: URLSearchParams, size: number) => {
	const pages = Math.max(1, Math.ceil(documents.length / size));
	const asked = Number(search.get('page') ?? 1);
	const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
	return { shown: documents.slice((page - 1) * size, page * size), page, pages };
};
