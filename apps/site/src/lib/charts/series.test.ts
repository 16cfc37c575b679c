import { expect, test } from 'vitest';
import { lonePoints, stretchesOf, type Point } from './series.ts';

const points = (...years: number[]): Point[] => years.map((year) => ({ year, value: year * 10 }));
const shape = (stretches: ReturnType<typeof stretchesOf>) =>
	stretches.map(({ kind, points: on }) => `${kind} ${on.map(({ year }) => year).join(' ')}`);

test('missing years are dotted, each known point between them gets a dot', () => {
	const known = points(2017, 2018, 2019, 2022, 2024);
	const stretches = stretchesOf(known);
	expect(shape(stretches)).toEqual(['solid 2017 2018 2019', 'gap 2019 2022', 'gap 2022 2024']);
	expect(lonePoints(known, stretches).map(({ year }) => year)).toEqual([2022, 2024]);
});

test('nothing joins the two sides of a break', () => {
	const annotations = [{ year: 2011, kind: 'break' as const, label: 'Ny räkning' }];
	expect(shape(stretchesOf(points(2009, 2010, 2011, 2012), annotations))).toEqual([
		'solid 2009 2010',
		'solid 2011 2012',
	]);
	expect(shape(stretchesOf(points(2009, 2013), annotations))).toEqual([]);
});

test('an event leaves the line whole', () => {
	expect(shape(stretchesOf(points(2023, 2024, 2025), [{ year: 2025, kind: 'event', label: '' }]))).toEqual([
		'solid 2023 2024 2025',
	]);
});

test('approximate and provisional figures have lines of their own', () => {
	const known: Point[] = [
		{ year: 2018, value: 1, isApproximate: true },
		{ year: 2019, value: 2, isApproximate: true },
		{ year: 2020, value: 3 },
		{ year: 2021, value: 4 },
		{ year: 2022, value: 5, isProvisional: true },
	];
	expect(shape(stretchesOf(known))).toEqual(['approximate 2018 2019 2020', 'solid 2020 2021', 'provisional 2021 2022']);
});

test('a single year is a dot', () => {
	expect(stretchesOf(points(2017))).toEqual([]);
	expect(lonePoints(points(2017), [])).toHaveLength(1);
});
