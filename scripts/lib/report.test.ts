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

const passedTest = { fullName: 'a draft is hidden', status: 'passed', failureMessages: [] };
const failedTest = {
	fullName: 'a feed is whole',
	status: 'failed',
	failureMessages: ['AssertionError: expected 3 to be 4\n    at feeds.int.test.ts:12:3'],
};
const skippedTest = { fullName: 'a calendar is whole', status: 'skipped', failureMessages: [] };
const vitestFile = {
	name: '/project/feeds.int.test.ts',
	status: 'passed',
	message: '',
	assertionResults: [passedTest],
};
const vitest = { numPassedTests: 3, numPendingTests: 0, testResults: [vitestFile] };

test('passed and failed tests are counted, and the failed ones named', () => {
	const testResults = [{ ...vitestFile, status: 'failed', assertionResults: [passedTest, failedTest] }];
	expect(vitestCounts(report({ ...vitest, testResults }), 1)).toEqual({
		passed: 3,
		failures: [{ file: vitestFile.name, name: 'a feed is whole', message: failedTest.failureMessages[0] }],
		leftOut: [],
	});
});

test('a file that does not load is named with its error', () => {
	const testResults = [{ ...vitestFile, status: 'failed', message: 'Cannot find module', assertionResults: [] }];
	expect(vitestCounts(report({ ...vitest, testResults }), 1).failures).toEqual([
		{ file: vitestFile.name, name: 'the file itself', message: 'Cannot find module' },
	]);
});

test('a file whose hook failed is named, though its tests were only skipped', () => {
	const testResults = [{ ...vitestFile, status: 'failed', message: 'no boot', assertionResults: [skippedTest] }];
	expect(vitestCounts(report({ ...vitest, testResults }), 1).failures).toHaveLength(1);
});

test('an error outside every test fails the run', () => {
	expect(vitestCounts(report(vitest), 1).failures).toHaveLength(1);
	expect(vitestCounts(report(vitest), null).failures).toHaveLength(1);
	expect(vitestCounts(report(vitest), 0).failures).toEqual([]);
});

test('a skipped test is told', () => {
	expect(vitestCounts(report({ ...vitest, numPendingTests: 2 }), 0).leftOut).toEqual([
		'2 tests skipped; the lines above say why.',
	]);
});

test('a run that leaves no report has failed', () => {
	const missing = path.join(folder, 'missing.json');
	expect(vitestCounts(missing, 0).failures).toHaveLength(1);
	expect(playwrightCounts(missing, 0).failures).toHaveLength(1);
});

const journey = (title: string, status: string, errors: { message: string }[] = []) => ({
	title,
	file: 'agency.e2e.ts',
	tests: [{ projectName: 'with JavaScript', status, results: [{ errors }, { errors: [] }] }],
});

test('failed journeys are named, and one that passes only on the second try has failed', () => {
	const suites = [
		{
			specs: [journey('reads', 'expected')],
			suites: [{ specs: [journey('sends', 'unexpected', [{ message: 'no button' }]), journey('waits', 'flaky')] }],
		},
	];
	const content = {
		config: { rootDir: '/e2e' },
		suites,
		stats: { expected: 5, skipped: 0 },
		errors: [{ message: 'no port' }],
	};
	expect(playwrightCounts(report(content), 1)).toEqual({
		passed: 5,
		failures: [
			{ file: '/e2e/agency.e2e.ts', name: 'sends (with JavaScript)', message: 'no button' },
			{ file: '/e2e/agency.e2e.ts', name: 'waits (with JavaScript)', message: '' },
			{ name: 'playwright', message: 'no port' },
		],
		leftOut: [],
	});
});

test('of a journey whose time ran out, the line says what it waited for', () => {
	const errors = [
		{ message: '\u001B[31mTest timeout of 120000ms exceeded.\u001B[39m' },
		{
			message:
				"Error: locator.click: Test timeout of 120000ms exceeded.\nCall log:\n\u001B[2m  - waiting for getByRole('button')\u001B[22m\n\n\n  12 | await button.click();",
		},
		{ message: '' },
	];
	const content = {
		config: { rootDir: '/e2e' },
		suites: [{ specs: [journey('imports', 'unexpected', errors)] }],
		stats: { expected: 0, skipped: 0 },
		errors: [],
	};
	expect(playwrightCounts(report(content), 1).failures[0]?.message).toBe(
		"Test timeout of 120000ms exceeded. | Error: locator.click: Test timeout of 120000ms exceeded. – waiting for getByRole('button')",
	);
});
