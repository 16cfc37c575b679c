import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { failed, type Counts, type Failure } from './counts.ts';

interface VitestReport {
	numPassedTests: number;
	numPendingTests: number;
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
	}[];
}

interface PlaywrightSuite {
	specs: {
		title: string;
		file: string;
		tests: {
			projectName: string;
			status: string;
			results: { errors: { message?: string }[] }[];
		}[];
	}[];
	suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
	config: { rootDir: string };
	suites: PlaywrightSuite[];
	stats: { expected: number; skipped: number };
	errors: { message?: string }[];
}

const read = <T>(file: string): T | undefined =>
	existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;

/** What no report tells, such as a forgotten promise or a crash, shows in the exit code alone. */
const withExitCode = (runner: string, exitCode: number | null, counts: Counts): Counts =>
	exitCode === 0 || counts.failures.length > 0
		? counts
		: {
				...counts,
				failures: [
					{ name: runner, message: `It ended with ${exitCode ?? 'a signal'}, outside every test; see its output.` },
				],
			};

/** A file that failed outside its tests, because it did not load or a hook of it failed, counts as one failure. */
const failuresOfFile = (result: VitestReport['testResults'][number]): Failure[] => {
	const { name: file, status, message, assertionResults } = result;
	const failures = assertionResults
		.filter((test) => test.status === 'failed')
		.map(({ fullName, failureMessages }) => ({ file, name: fullName.trim(), message: failureMessages?.[0] ?? '' }));
	return status === 'failed' && failures.length === 0 ? [{ file, name: 'the file itself', message }] : failures;
};

/** A run that left no report has failed. */
export const vitestCounts = (file: string, exitCode: number | null): Counts => {
	const report = read<VitestReport>(file);
	if (!report) return failed('vitest', 'It left no report.');
	return withExitCode('vitest', exitCode, {
		passed: report.numPassedTests,
		failures: report.testResults.flatMap(failuresOfFile),
		leftOut: report.numPendingTests > 0 ? [`${report.numPendingTests} tests skipped; the lines above say why.`] : [],
	});
};

/** Of a journey whose time ran out, the first error says so and the next names the action that waited. */
const inOneLine = (errors: readonly { message?: string }[]): string =>
	errors
		.map(({ message = '' }) => {
			const lines = stripVTControlCharacters(message)
				.split('\n')
				.map((line) => line.trim());
			const said = lines.find((line) => line !== '') ?? '';
			// What it waited for stands below, in the log of the call.
			const waited = lines.find((line) => /^- waiting (for|until) /.test(line))?.slice(2);
			return [said, waited].filter(Boolean).join(' – ');
		})
		.filter((text) => text !== '')
		.join(' | ');

const failuresOfSuite = ({ specs, suites = [] }: PlaywrightSuite, rootDir: string): Failure[] => [
	...specs.flatMap(({ title, file, tests }) =>
		tests
			// A test that passes only on the second try is not trusted.
			.filter(({ status }) => status === 'unexpected' || status === 'flaky')
			.map(({ projectName, results }) => ({
				file: `${rootDir}/${file}`,
				name: `${title} (${projectName})`,
				message: inOneLine(results.flatMap(({ errors }) => errors)),
			})),
	),
	...suites.flatMap((suite) => failuresOfSuite(suite, rootDir)),
];

export const playwrightCounts = (file: string, exitCode: number | null): Counts => {
	const report = read<PlaywrightReport>(file);
	if (!report) return failed('playwright', 'It left no report.');
	const { expected, skipped } = report.stats;
	return withExitCode('playwright', exitCode, {
		passed: expected,
		failures: [
			...report.suites.flatMap((suite) => failuresOfSuite(suite, report.config.rootDir)),
			...report.errors.map(({ message = '' }) => ({ name: 'playwright', message })),
		],
		leftOut: skipped > 0 ? [`${skipped} journeys skipped.`] : [],
	});
};
