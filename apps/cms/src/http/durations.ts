import type { Histogram } from 'prom-client';

interface Series {
	labels: Readonly<Record<string, string>>;
	/** How many took as long as each bound at most, and no shorter one; those behind the last bound come last. */
	counts: Float64Array;
	sum: number;
}

interface Options {
	name: string;
	help: string;
	/** In seconds, the shortest first. */
	bounds: readonly number[];
	labelNames: readonly [string, string];
}

/**
 * A histogram by two labels, as Prometheus reads it. That of prom-client sorts labels and makes text of numbers each time
 * it is told something, which takes as long as all of our own work for an answer from memory; this one does so when it is asked.
 */
export class Durations {
	readonly type = 'histogram';
	readonly aggregator = 'sum';
	readonly name: string;
	readonly help: string;
	readonly #bounds: readonly number[];
	readonly #labelNames: Options['labelNames'];
	readonly #series = new Map<string, Map<string, Series>>();

	constructor({ name, help, bounds, labelNames }: Options) {
		this.name = name;
		this.help = help;
		this.#bounds = bounds;
		this.#labelNames = labelNames;
	}

	/** What prom-client takes. */
	get metric(): Histogram {
		return this as unknown as Histogram;
	}

	#seriesOf(first: string, second: string): Series {
		let ofFirst = this.#series.get(first);
		if (ofFirst === undefined) this.#series.set(first, (ofFirst = new Map<string, Series>()));
		let series = ofFirst.get(second);
		if (series === undefined) {
			const [one, other] = this.#labelNames;
			series = { labels: { [one]: first, [other]: second }, counts: new Float64Array(this.#bounds.length + 1), sum: 0 };
			ofFirst.set(second, series);
		}
		return series;
	}

	observe(first: string, second: string, seconds: number): void {
		const series = this.#seriesOf(first, second);
		let place = 0;
		while (place < this.#bounds.length && seconds > (this.#bounds[place] as number)) place += 1;
		series.counts[place] = (series.counts[place] ?? 0) + 1;
		series.sum += seconds;
	}

	#valuesOf({ labels, counts, sum }: Series) {
		let count = 0;
		const buckets = [...this.#bounds, '+Inf'].map((le, place) => {
			count += counts[place] ?? 0;
			return { labels: { le, ...labels }, value: count, metricName: `${this.name}_bucket` };
		});
		return [
			...buckets,
			{ labels, value: sum, metricName: `${this.name}_sum` },
			{ labels, value: count, metricName: `${this.name}_count` },
		];
	}

	/** As the registry asks for it. */
	get() {
		const series = [...this.#series.values()].flatMap((ofFirst) => [...ofFirst.values()]);
		const { name, help, type, aggregator } = this;
		return Promise.resolve({ name, help, type, aggregator, values: series.flatMap((each) => this.#valuesOf(each)) });
	}

	reset(): void {
		this.#series.clear();
	}
}
