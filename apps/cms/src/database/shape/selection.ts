import type { SelectType } from 'payload';

/** What the caller asked for of one level of a document. */
export interface Selection {
	has: (name: string) => boolean;
	within: (name: string) => Selection;
}

export const everything: Selection = { has: () => true, within: () => everything };

const isExclusion = (select: SelectType): boolean => {
	const [first] = Object.values(select);
	return typeof first === 'object' && first !== null ? isExclusion(first as SelectType) : first === false;
};

const of = (select: SelectType, excludes: boolean): Selection => ({
	has: (name) => (excludes ? select[name] !== false : Boolean(select[name])),
	within: (name) => {
		const inner = select[name];
		return typeof inner === 'object' ? of(inner as SelectType, excludes) : everything;
	},
});

export const selectionOf = (select: SelectType | undefined | null): Selection =>
	select ? of(select, isExclusion(select)) : everything;
