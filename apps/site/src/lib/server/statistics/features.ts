import { quantile } from './quantile.ts';
/** What municipalities are compared by, in this order. */
export const featureNames = ['population', 'density', 'aged', 'change', 'foreignBorn'] as const;
export type FeatureName = (typeof featureNames)[number];

export type Features = Partial<Record<FeatureName, number>>;

export interface Subject {
	key: string;
	country: string;
	features: Features;
}

const median = (sorted: readonly number[]): number => quantile(sorted, 0.5);

/** Scores that a few giants do not stretch: distance from the median in halves of P16–P84, at most three. */
export const robustScore = (values: readonly number[]): ((value: number) => number) => {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = median(sorted);
	const spread = (quantile(sorted, 0.84) - quantile(sorted, 0.16)) / 2 || 1;
	return (value) => Math.max(-3, Math.min(3, (value - middle) / spread));
};

/** Definitions of foreign-born differ from country to country, so it is scored within each. */
const groupOf = (name: FeatureName, { country }: Subject): string => (name === 'foreignBorn' ? country : '');

/** Scores of every subject; what is not known is left out. */
export const scoresOf = (subjects: readonly Subject[]): Map<string, Features> => {
	const scores = new Map<string, Features>(subjects.map(({ key }) => [key, {}]));
	for (const name of featureNames) {
		const groups = Map.groupBy(
			subjects.filter(({ features }) => features[name] !== undefined),
			(subject) => groupOf(name, subject),
		);
		for (const members of groups.values()) {
			const score = robustScore(members.map(({ features }) => features[name] ?? 0));
			for (const { key, features } of members) {
				const own = scores.get(key);
				if (own) own[name] = score(features[name] ?? 0);
			}
		}
	}
	return scores;
};
