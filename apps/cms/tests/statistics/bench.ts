import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import { startOffice } from '@repo/stats/office-server';
import type { Payload } from 'payload';
import { expect } from 'vitest';
import { findImport, askForImport, type Asked } from '../../src/statistics/runs/queue.ts';
import type { ImportRow } from '../../src/statistics/runs/rows.ts';

const codes = {
	SE: Array.from({ length: 20 }, (_, at) => String(1000 + at)),
	DK: ['101', '147', '411'],
	FI: ['005', '091'],
	FO: ['4101', '4103'],
};

const areas = Object.entries(codes).flatMap(([country, own]) => own.map((code) => `${country}-${code}`));

const labelled = (keys: readonly string[], label = (key: string) => key) => ({
	category: { index: [...keys], label: Object.fromEntries(keys.map((key) => [key, label(key)])) },
});

/** What is published before anything is imported: 1000 people everywhere in 2023. */
export const publishedCube = (): JsonStatDataset => ({
	version: '2.0',
	class: 'dataset',
	label: 'Population',
	id: ['area', 'time'],
	size: [areas.length, 1],
	role: { geo: ['area'], time: ['time'] },
	dimension: { area: labelled(areas, (area) => `Place ${area}`), time: labelled(['2023']) },
	value: areas.map(() => 1000),
	extension: { notes: [], referenceDates: {} },
});

interface TableOptions {
	updated?: string;
	years?: string[];
	/** Of one sex in one year. */
	persons?: (code: string, year: string) => number | null;
	codes?: string[];
	status?: Record<string, string>;
}

/** A table of a Swedish office: the country and its municipalities by sex and year. */
export const swedishTable = ({
	updated = '2025-02-21T07:00:00Z',
	years = ['2023', '2024'],
	persons = (_, year) => (year === '2023' ? 500 : 505),
	codes: own = codes.SE,
	status,
}: TableOptions = {}): JsonStatDataset => {
	const regions = ['00', ...own];
	return {
		version: '2.0',
		class: 'dataset',
		label: 'Folkmängd',
		updated,
		id: ['Region', 'Kon', 'Tid'],
		size: [regions.length, 2, years.length],
		dimension: {
			Region: labelled(regions, (code) => (code === '00' ? 'Riket' : `Place SE-${code}`)),
			Kon: labelled(['1', '2']),
			Tid: labelled(years),
		},
		value: regions.flatMap((code) => ['1', '2'].flatMap(() => years.map((year) => persons(code, year)))),
		...(status && { status }),
	};
};

const plainTable = (dimension: string, time: string, own: string[], year: string): JsonStatDataset => ({
	version: '2.0',
	class: 'dataset',
	label: 'Population',
	updated: '2025-02-21T07:00:00Z',
	id: [dimension, time],
	size: [own.length, 1],
	dimension: { [dimension]: labelled(own), [time]: labelled([year]) },
	value: own.map(() => 1010),
});

/** Offices of four countries, each speaking its own way. */
export const startOffices = async () => {
	const [swedish, danish, finnish, faroese] = await Promise.all([
		startOffice(swedishTable(), { cellsPerCall: 20 }),
		startOffice(plainTable('OMRÅDE', 'Tid', ['000', '084', ...codes.DK], '2024K1'), { cellsPerCall: 100_000 }),
		startOffice(plainTable('alue', 'kuukausi', ['SSS', ...codes.FI.map((code) => `KU${code}`)], '2024M12')),
		startOffice(plainTable('area', 'time', codes.FO, '2024')),
	]);
	const addresses = new Map([
		['scb-population', swedish.pxweb2.address],
		['dst-population', danish.statbank.address],
		['statfi-population', finnish.pxweb1.address],
		['hagstova-population', faroese.file],
	]);
	return {
		swedish,
		danish,
		finnish,
		faroese,
		settings: { STATISTICS_ADDRESSES: [...addresses].map((pair) => pair.join('=')).join(',') },
		stop: () => Promise.all([swedish, danish, finnish, faroese].map((office) => office.close())),
	};
};

export type Offices = Awaited<ReturnType<typeof startOffices>>;

/** The register and the dataset that the offices fill; its id. */
export const publishPopulation = async (payload: Pick<Payload, 'create'>): Promise<string> => {
	for (const area of areas) {
		const [country, code] = area.split('-');
		await payload.create({
			collection: 'municipalities',
			data: { country, code, name: `Place ${area}`, _status: 'published' } as never,
		});
	}
	const { id } = await payload.create({
		collection: 'datasets',
		locale: 'en',
		data: {
			title: 'Population',
			slug: 'population',
			definition: 'Who lives there.',
			cube: publishedCube(),
			licence: 'CC-BY-4.0',
			_status: 'published',
		} as never,
	});
	return String(id);
};

/** Waits until an import has come to an end. */
export const untilEnded = async (payload: Payload, id: string): Promise<ImportRow> => {
	const running = ['waiting', 'running'];
	await expect.poll(async () => running.includes((await findImport(payload, id))?.state ?? '')).toBe(false);
	return (await findImport(payload, id)) as ImportRow;
};

export const importNow = async (
	payload: Payload,
	dataset: string,
	source = 'scb-population',
	more: Partial<Asked> = {},
): Promise<ImportRow> => {
	const { id } = await askForImport(payload, { dataset, source, trigger: 'command', ...more });
	return untilEnded(payload, id);
};

export const temporaryFolder = async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-statistics-'));
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
