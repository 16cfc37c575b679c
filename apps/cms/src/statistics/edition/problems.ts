import type { Mapped } from '../map/figures.ts';
import type { Source } from '../sources/source.ts';
import type { Problem, ProblemKind, Report } from './report.ts';

interface Findings {
	report: Omit<Report, 'problems'>;
	source: Source;
	mapped: Mapped;
	oldOf: (area: string, year: string) => number | null;
	/** Municipalities of the source's countries that the dataset has. */
	own: readonly string[];
	knownYears: readonly string[];
}

type Found = readonly string[];

const shown = 10;

/** An edition has figures for nearly as many municipalities as the one before. */
const leastAreas = 0.95;
const mostLost = 0.01;
const mostChanged = 0.25;
/** From one year to the next: of a municipality that is not tiny, and of all together. */
const mostGrowth = 0.25;
const mostGrowthOfAll = 0.05;
const tiny = 1000;
const mostOtherNames = 0.2;

const isPercent = ({ figure }: Source) => figure.decimals > 0;

const impossible = ({ mapped: { figures }, source }: Findings): Found =>
	figures
		.filter(({ value }) => {
			if (value === null) return false;
			if (!Number.isFinite(value) || value < 0) return true;
			return isPercent(source) ? value > 100 : !Number.isInteger(value);
		})
		.map(({ area, year, value }) => `${area} ${year}: ${value}`);

/** Letters that come of reading UTF-8 as an 8-bit encoding, or the other way round. */
const spoilt = ({ mapped: { names } }: Findings): Found =>
	[...names.values()].filter((name) => /\uFFFD|[ÃÂ][\u0080-\u00BF]|[ÃÅ][¥¤¶¸¦]/.test(name));

const isGiven = ({ mapped: { figures } }: Findings, year: string) =>
	new Set(figures.filter((figure) => figure.year === year && figure.value !== null).map(({ area }) => area));

/** The newest year counts: as many as the dataset has in its own newest, or nearly. */
const missing = (findings: Findings): Found => {
	const { own, oldOf, knownYears, mapped } = findings;
	const newest = mapped.years.at(-1);
	if (newest === undefined) return [];
	const before = knownYears.map((year) => own.filter((area) => oldOf(area, year) !== null));
	const most = before.toSorted((a, b) => b.length - a.length)[0] ?? [];
	const given = isGiven(findings, newest);
	return given.size < leastAreas * most.length ? most.filter((area) => !given.has(area)) : [];
};

const unknownNow = ({ mapped: { unknownCodes, years } }: Findings): Found =>
	unknownCodes.filter(({ lastYear }) => lastYear !== undefined && lastYear === years.at(-1)).map(({ code }) => code);

const older = ({ own, oldOf, knownYears, mapped: { years } }: Findings): Found => {
	const newest = years.at(-1);
	return newest === undefined
		? []
		: knownYears.filter((year) => year > newest && own.some((area) => oldOf(area, year) !== null));
};

/** Against the year before, whether that is new too or not; never where a series is known to break. */
const jumps = (findings: Findings): Found => {
	const { mapped, oldOf, source } = findings;
	if (isPercent(source)) return [];
	const at = new Map(mapped.figures.map((figure) => [`${figure.area} ${figure.year}`, figure]));
	const valueOf = (area: string, year: string) => at.get(`${area} ${year}`)?.value ?? oldOf(area, year);
	const found: string[] = [];
	for (const year of findings.report.newYears) {
		const before = String(Number(year) - 1);
		let [sum, sumBefore] = [0, 0];
		for (const area of isGiven(findings, year)) {
			const [now, then] = [valueOf(area, year), valueOf(area, before)];
			if (now === null || then === null || at.get(`${area} ${year}`)?.status === 'B') continue;
			sum += now;
			sumBefore += then;
			if (then >= tiny && Math.abs(now - then) > mostGrowth * then) found.push(`${area} ${year}: ${then} → ${now}`);
		}
		if (sumBefore > 0 && Math.abs(sum - sumBefore) > mostGrowthOfAll * sumBefore)
			found.push(`${source.countries.join(', ')} ${year}: ${sumBefore} → ${sum}`);
	}
	return found;
};

/** What speaks against taking the figures. */
export const findProblems = (findings: Findings): Problem[] => {
	const { report, mapped } = findings;
	const { changed, lost, changedLabels, areas } = report;
	const total = changed.compared + lost.count;
	const found: [ProblemKind, Found, number?][] = [
		['empty', areas === 0 ? ['0'] : []],
		['partial', areas === 0 ? [] : missing(findings)],
		['impossible', impossible(findings)],
		['encoding', spoilt(findings)],
		['unknown-codes', unknownNow(findings)],
		['unknown-statuses', mapped.unknownStatuses],
		['older', older(findings)],
		['lost', lost.count > mostLost * total ? lost.some : [], lost.count],
		[
			'many-changed',
			changed.compared > 0 && changed.count > mostChanged * changed.compared
				? changed.largest.map(({ area, year, before, after }) => `${area} ${year}: ${before} → ${after}`)
				: [],
			changed.count,
		],
		['jump', jumps(findings)],
		[
			'changed-labels',
			changedLabels.length > mostOtherNames * Math.max(areas, 1)
				? changedLabels.map(({ area, before, after }) => `${area}: ${before} → ${after}`)
				: [],
		],
	];
	return found
		.filter(([, some]) => some.length > 0)
		.map(([kind, some, count = some.length]) => ({ kind, count, some: some.slice(0, shown) }));
};
