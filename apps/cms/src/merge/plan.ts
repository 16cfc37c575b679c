import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { mergedCollection } from './collections.ts';
import { compare, resulting, type Comparison, type MergeChoice } from './compare.ts';
import { findReferrers, type Referrer } from './references.ts';
import { readSides, type Sides } from './sides.ts';

export interface MergeWish {
	/** Ids of organisations. */
	stays: string;
	goes: string;
	/** By the key of a field; the others as they are by themselves. */
	choices: Readonly<Record<string, MergeChoice>>;
}

export interface MergePlan extends Sides {
	comparisons: Comparison[];
	referrers: Referrer[];
	/** Another one whenever something is not as it was shown. */
	token: string;
}

/** A choice that this field does not have. */
export class UnknownChoice extends Error {
	readonly key: string;
	constructor(key: string) {
		super(key);
		this.key = key;
	}
}

const chosen = (comparisons: readonly Comparison[], choices: MergeWish['choices']): Comparison[] => {
	const unknown = Object.entries(choices).find(
		([key, choice]) => !comparisons.some((each) => each.key === key && each.choices.includes(choice)),
	);
	if (unknown) throw new UnknownChoice(unknown[0]);
	return comparisons.map((each) => ({ ...each, choice: choices[each.key] ?? each.choice }));
};

/** What a merge would do. Nothing is written. */
export const planMerge = async (req: PayloadRequest, { stays, goes, choices }: MergeWish): Promise<MergePlan> => {
	const sides = await readSides(req, { stays, goes });
	const fields = req.payload.collections[mergedCollection]?.config.flattenedFields ?? [];
	const comparisons = chosen(compare(fields, sides.stays, sides.goes), choices);
	const referrers = await findReferrers(req, goes);
	const facts = [
		[sides.stays, sides.goes].map(({ id, updatedAt }) => [id, new Date(updatedAt).toISOString()]),
		comparisons.map((each) => [each.key, resulting(each)]),
		referrers.map(({ slug, id, updatedAt }) => [slug, id, updatedAt]),
	];
	const token = createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
	return { ...sides, comparisons, referrers, token };
};
