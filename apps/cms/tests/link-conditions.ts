import type { Where } from 'payload';

type Row = Record<string, unknown>;

const at = (row: Row, path: string): unknown =>
	path.split('.').reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row);

const meets = (value: unknown, operator: string, operand: unknown): boolean => {
	const values = Array.isArray(value) ? value : [value ?? null];
	const has = (one: unknown) => values.includes(one);
	switch (operator) {
		case 'equals':
			return has(operand);
		case 'not_equals':
			return !has(operand);
		case 'in':
			return (operand as unknown[]).some(has);
		case 'not_in':
			return !(operand as unknown[]).some(has);
		case 'exists':
			return has(null) !== operand;
		default:
			throw new Error(`No test knows ${operator}`);
	}
};

/** Whether a document, as a reader sees it at depth 0, meets a condition: what the reader may be answered. */
export const isMetBy = (where: Where, row: Row): boolean =>
	Object.entries(where).every(([key, condition]) => {
		if (key === 'and') return (condition as Where[]).every((each) => isMetBy(each, row));
		if (key === 'or') return (condition as Where[]).some((each) => isMetBy(each, row));
		return Object.entries(condition).every(([operator, operand]) => meets(at(row, key), operator, operand));
	});

/** As GraphQL writes it. */
export const inGraphql = (where: Where): object =>
	Object.fromEntries(
		Object.entries(where).map(([key, condition]) =>
			key === 'and' || key === 'or'
				? [key.toUpperCase(), (condition as Where[]).map(inGraphql)]
				: [key.replaceAll('.', '__'), condition],
		),
	);

interface LinkIds {
	shown: { organisation: string; theme: string };
	hidden: { organisation: string; person: string; image: string; study: string; themes: string[] };
}

/** What somebody could ask who knows an id, to find out what links to it. */
export const conditionsOnLinks = ({ shown, hidden }: LinkIds): Where[] => [
	{ organisation: { equals: hidden.organisation } },
	{ organisation: { not_equals: hidden.organisation } },
	{ organisation: { in: [hidden.organisation] } },
	{ organisation: { in: [hidden.organisation, shown.organisation] } },
	{ organisation: { in: [hidden.organisation, null] } },
	{ organisation: { not_in: [hidden.organisation] } },
	{ organisation: { not_in: [hidden.organisation, shown.organisation] } },
	{ organisation: { not_in: [shown.organisation, null] } },
	{ organisation: { exists: true } },
	{ organisation: { exists: false } },
	{ organisation: { equals: null } },
	{ organisation: { not_equals: null } },
	{ organisation: { exists: true, not_equals: shown.organisation } },
	{ image: { equals: hidden.image } },
	{ image: { exists: true } },
	{ 'contact.person': { equals: hidden.person } },
	{ 'contact.person': { exists: true } },
	{ partners: { equals: hidden.organisation } },
	{ relatedStudies: { in: [hidden.study] } },
	...hidden.themes.map((theme) => ({ themes: { equals: theme } })),
	{ themes: { in: [...hidden.themes, shown.theme] } },
	{ or: [{ organisation: { equals: hidden.organisation } }, { image: { equals: hidden.image } }] },
	{ or: [{ country: { equals: 'GL' } }, { and: [{ 'contact.person': { in: [hidden.person] } }] }] },
	{ and: [{ organisation: { not_equals: shown.organisation } }, { organisation: { exists: true } }] },
	{ or: [{ organisation: { equals: shown.organisation } }, { organisation: { not_equals: hidden.organisation } }] },
];
