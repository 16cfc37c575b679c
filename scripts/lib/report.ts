import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
	passed: number;
	failed: number;
	/** Plain sentences: what was left out and why. */
	leftOut: string[];
}

interface VitestReport {
	success: boolean;
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

const read = <T>(file: string): T | undefined =>
	existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;

/** A run that left no report, or a file that did not even load, counts as a failure. */
export const vitestCounts = (file: string): Counts => {
	const report = read<VitestReport>(file);
	if (!report) return { passed: 0, failed: 1, leftOut: [] };
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	const failed = report.numFailedTests + unloaded.length;
	return {
		passed: report.numPassedTests,
		// An error outside every test, such as a forgotten promise, fails the run without failing a test.
		failed: failed === 0 && !report.success ? 1 : failed,
		leftOut: report.numPendingTests > 0 ? [`${report.numPendingTests} tests skipped; the lines above say why.`] : [],
	};
};

export const playwrightCounts = (file: string): Counts => {
	const report = read<PlaywrightReport>(file);
	if (!report) return { passed: 0, failed: 1, leftOut: [] };
	const { expected, unexpected, flaky, skipped } = report.stats;
	return {
		passed: expected,
		// A test that passes only on the second try is not trusted.
		failed: unexpected + flaky + report.errors.length,
		leftOut: skipped > 0 ? [`${skipped} journeys skipped.`] : [],
	};
};
