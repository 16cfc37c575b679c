import { readFile, writeFile } from 'node:fs/promises';
import type { Topology } from 'topojson-specification';
import { makeCover } from '../../src/lib/geo/cover.ts';
import { areaKm2 } from '../../src/lib/geo/area.ts';
import { countryPortrait } from '../../src/lib/geo/portrait.ts';
import { shapesOf } from '../../src/lib/geo/topology.ts';
import { makeNordicMap } from './map/build.ts';
import type { Planar } from './map/plane.ts';

const folder = new URL('../../src/lib/geo/data/', import.meta.url);
const topology = JSON.parse(await readFile(new URL('nordic-municipalities.topo.json', folder), 'utf8')) as Topology;
const shapes = shapesOf(topology);

const write = async (name: string, data: unknown): Promise<void> => {
	const text = `${JSON.stringify(data)}\n`;
	await writeFile(new URL(name, folder), text);
	console.log(`${name}: ${Math.round(text.length / 1000)} kB`);
};

const countries = ['SE', 'NO', 'DK', 'FI', 'IS', 'AX', 'FO', 'GL'];
const rounded = (value: number): number => Math.round(value * 10) / 10;
const flat = (country: string, rows: number): number[] =>
	(countryPortrait(shapes, country, rows)?.strips ?? []).flatMap(({ row, from, to }) => [
		row,
		rounded(from),
		rounded(to),
	]);

await write('cover.json', makeCover(shapes));
await write(
	'countries.json',
	Object.fromEntries(countries.map((country) => [country, { 16: flat(country, 16), 46: flat(country, 46) }])),
);
await write('areas.json', Object.fromEntries(shapes.keys.map((key) => [key, areaKm2(shapes.ringsOf(key) ?? [])])));

const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T;
await write(
	'nordic-map.json',
	makeNordicMap(topology as Planar, {
		regions: await read('regions.json'),
		settlements: await read('settlements.json'),
	}),
);
