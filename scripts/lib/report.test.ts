import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'report-'));

afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: unknown): string => {
	const file = path.join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
};

const vitest = { success: false, numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, testResults: [] };

test('passed and failed tests are counted', () => {
	expect(vitestCounts(report(vitest))).toEqual({ passed: 3, failed: 1, leftOut: [] });
});

test('a file that does not load counts as a failure', () => {
	const testResults = [{ status: 'failed', assertionResults: [] }];
	expect(vitestCounts(report({ ...vitest, testResults })).failed).toBe(2);
});

test('an error outside every test fails the run', () => {
	expect(vitestCounts(report({ ...vitest, numFailedTests: 0 })).failed).toBe(1);
	expect(vitestCounts(report({ ...vitest, success: true, numFailedTests: 0 })).failed).toBe(0);
});

test('a skipped test is told', () => {
	expect(vitestCounts(report({ ...vitest, numPendingTests: 2 })).leftOut).toEqual([
		'2 tests skipped; the lines above say why.',
	]);
});

test('a run that leaves no report has failed', () => {
	const missing = path.join(folder, 'missing.json');
	expect(vitestCounts(missing).failed).toBe(1);
	expect(playwrightCounts(missing).failed).toBe(1);
});

test('a journey that passes only on the second try has failed', () => {
	const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
	expect(playwrightCounts(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 3, leftOut: [] });
});
