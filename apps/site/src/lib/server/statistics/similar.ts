import { featureNames, scoresOf, type FeatureName, type Features, type Subject } from './features.ts';
import { fit } from './regression.ts';

const weights: Record<FeatureName, number> = { population: 1, density: 0.8, aged: 1, change: 1, foreignBorn: 0.5 };
/** What a missing feature is expected from. */
const predictors: Record<FeatureName, readonly FeatureName[]> = {
	population: [],
	density: ['population', 'change'],
	aged: ['population', 'density', 'change'],
	change: ['population'],
	foreignBorn: ['population', 'density', 'change'],
};
/** Predictors first: later ones may lean on what was filled in before. */
const fillingOrder: readonly FeatureName[] = ['population', 'change', 'density', 'aged', 'foreignBorn'];

interface Filled {
	score: Record<FeatureName, number>;
	/** Uncertainty of what was filled in; zero for what is known. */
	variance: Record<FeatureName, number>;
}

const fillIn = (scores: ReadonlyMap<string, Features>): Map<string, Filled> => {
	const filled = new Map<string, Filled>(
		[...scores].map(([key, known]) => [
			key,
			{
				score: Object.fromEntries(featureNames.map((name) => [name, known[name] ?? 0])) as Filled['score'],
				variance: Object.fromEntries(featureNames.map((name) => [name, 0])) as Filled['variance'],
			},
		]),
	);
	const inputsOf = (key: string, name: FeatureName): number[] =>
		predictors[name].map((each) => filled.get(key)?.score[each] ?? 0);
	for (const name of fillingOrder) {
		const samples = [...scores].flatMap(([key, known]) => {
			const output = known[name];
			return output === undefined ? [] : [{ inputs: inputsOf(key, name), output }];
		});
		const { predict, variance } = fit(samples);
		for (const [key, known] of scores) {
			const own = filled.get(key);
			if (!own || known[name] !== undefined) continue;
			own.score[name] = predict(inputsOf(key, name));
			own.variance[name] = variance;
		}
	}
	return filled;
};

const distance = (a: Filled, b: Filled): number =>
	featureNames.reduce(
		(sum, name) =>
			sum + weights[name] ** 2 * ((a.score[name] - b.score[name]) ** 2 + a.variance[name] + b.variance[name]),
		0,
	);

interface SimilarOptions {
	/** Of the own country. */
	own?: number;
	/** Of each other country. */
	other?: number;
	/** In all. */
	most?: number;
}

/** Finds municipalities like a given one: three of its own country and at most two of each other, nearest first. */
export const similarity = (subjects: readonly Subject[]) => {
	const filled = fillIn(scoresOf(subjects));
	return (key: string, { own = 3, other = 2, most = 8 }: SimilarOptions = {}): string[] => {
		const subject = subjects.find((each) => each.key === key);
		const self = filled.get(key);
		if (!subject || !self) return [];
		const taken = new Map<string, number>();
		const ordered = subjects
			.flatMap((each) => {
				const values = filled.get(each.key);
				return each.key === key || !values ? [] : [{ ...each, distance: distance(self, values) }];
			})
			.toSorted((a, b) => a.distance - b.distance)
			.filter(({ country }) => {
				const count = (taken.get(country) ?? 0) + 1;
				taken.set(country, count);
				return count <= (country === subject.country ? own : other);
			});
		const compatriots = ordered.filter(({ country }) => country === subject.country);
		const others = ordered.filter(({ country }) => country !== subject.country).slice(0, most - compatriots.length);
		return [...compatriots, ...others].toSorted((a, b) => a.distance - b.distance).map((each) => each.key);
	};
};
