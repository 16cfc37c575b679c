import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let theme: Doc;
let practice: Doc;
let unpublished: Doc;
let withdrawn: string;

const published = { _status: 'published' };
// More than a part holds.
const manyNews = 120;

const update = (collection: string, id: string, data: object, options: object = {}) =>
	bench.cms.payload.update({ collection, id, locale: 'sv', data, depth: 0, ...options } as never);

const withdraw = async (testimony: string) => {
	const { docs } = await bench.cms.payload.find({
		collection: 'consents',
		where: { testimony: { equals: testimony } },
	} as never);
	await update('consents', (docs[0] as unknown as Doc).id, { withdrawal: { by: 'the person' } });
};

beforeAll(async () => {
	bench = await bootWithRoles();
	theme = await bench.make('themes', { ...published, title: 'Boende', slug: 'boende' });
	practice = await bench.make('practices', {
		...published,
		title: 'Delad trädgård ]]> & <b> 😀 \u0001',
		summary: 'Kort.',
		slug: 'delad',
		themes: [theme.id],
	});
	await update('practices', practice.id, { title: 'Yhteinen puutarha', ...published }, { locale: 'fi' });
	await bench.make('practices', { ...published, themes: [theme.id], composed: true, title: 'Påhittad' });
	await bench.make('practices', { themes: [theme.id], title: 'Hemligt utkast' });
	unpublished = await bench.make('studies', { ...published, authors: [{ name: 'A. Forskare' }] });
	await update('studies', unpublished.id, { _status: 'draft' }, { unpublishAllLocales: true });
	withdrawn = bench.related.testimony;
	await withdraw(withdrawn);
	await Promise.all(Array.from({ length: manyNews }, () => bench.make('news', published)));
});
afterAll(() => bench?.cms.stop());

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
// What an answer holds is what the tests find out.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Element = any;

const read = async (response: Response): Promise<Element> => {
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
	const text = await response.text();
	expect(XMLValidator.validate(text)).toBe(true);
	return parser.parse(text)['OAI-PMH'];
};
const ask = async (query: string) => read(await fetch(`${bench.cms.url}/oai?${query}`));
const errorOf = async (query: string) => (await ask(query)).error?.['@code'];
const list = (value: Element): Element[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const idsIn = async (query: string): Promise<string[]> => {
	const { ListIdentifiers } = await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&${query}`);
	return list(ListIdentifiers?.header).map(({ identifier }: Element) => identifier.replace('urn:uuid:', ''));
};

test('the repository identifies itself', async () => {
	const { Identify, request } = await ask('verb=Identify');
	expect(request).toEqual({ '@verb': 'Identify', '#text': `${bench.cms.url}/oai` });
	expect(Identify).toMatchObject({
		repositoryName: 'IntegrationNorden',
		baseURL: `${bench.cms.url}/oai`,
		protocolVersion: '2.0',
		adminEmail: 'postmaster@localhost.invalid',
		deletedRecord: 'persistent',
		granularity: 'YYYY-MM-DDThh:mm:ssZ',
	});
	const { ListRecords } = await ask('verb=ListRecords&metadataPrefix=oai_dc&set=practices');
	expect(Identify.earliestDatestamp <= list(ListRecords.record)[0].header.datestamp).toBe(true);
});

test('a record tells each text in every language it is written in', async () => {
	const { GetRecord } = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:${practice.id}`);
	const { header, metadata } = GetRecord.record;
	expect(header).toMatchObject({ identifier: `urn:uuid:${practice.id}`, setSpec: ['practices', `theme-${theme.id}`] });
	const dc = metadata['oai_dc:dc'];
	expect(dc['dc:title']).toEqual([
		{ '@xml:lang': 'sv', '#text': 'Delad trädgård ]]> & <b> 😀' },
		{ '@xml:lang': 'fi', '#text': 'Yhteinen puutarha' },
	]);
	expect(dc['dc:description']).toEqual({ '@xml:lang': 'sv', '#text': 'Kort.' });
	expect(dc['dc:subject']).toEqual({ '@xml:lang': 'sv', '#text': 'Boende' });
	expect(dc['dc:language']).toEqual(['sv', 'fi']);
	expect(dc['dc:identifier']).toEqual([
		'http://localhost:3000/sv/praxis/delad',
		expect.stringMatching(/^http:\/\/localhost:3000\/fi\/kaytannot\//),
		`${bench.cms.url}/api/practices/${practice.id}`,
	]);
	expect(dc['dc:rights']).toContain('https://creativecommons.org/licenses/by/4.0/');
});

describe('an answer that has not changed', () => {
	const list = 'verb=ListRecords&metadataPrefix=oai_dc';
	const held = async (query: string) => {
		const first = await fetch(`${bench.cms.url}/oai?${query}`);
		expect(first.headers.get('etag')).toMatch(/^"[\w-]+"$/);
		expect(first.headers.get('cache-control')).toBe('public, no-cache');
		expect(Date.parse(first.headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now());
		await first.text();
		const condition = { 'if-none-match': first.headers.get('etag') ?? '' };
		return async () => (await fetch(`${bench.cms.url}/oai?${query}`, { headers: condition })).status;
	};

	/** Which collections the database is asked for; what works in the background asks for others. */
	const askedDuring = async (work: () => Promise<unknown>) => {
		const find = vi.spyOn(bench.cms.payload.db, 'find');
		await work();
		const asked = find.mock.calls.map(([{ collection }]) => String(collection));
		find.mockRestore();
		return asked.filter((collection) => ['themes', 'studies', 'news'].includes(collection));
	};

	test('is not made again, and not sent to who has it', async () => {
		for (const query of ['verb=Identify', 'verb=ListSets', `${list}&set=studies`, `${list}&from=2020-01-01`]) {
			const status = await held(query);
			const asked = await askedDuring(async () => expect([query, await status()]).toEqual([query, 304]));
			expect([query, asked]).toEqual([query, []]);
		}
	});

	test('is made again as soon as what it tells of has changed', async () => {
		const study = await bench.make('studies', { ...published, authors: [{ name: 'B. Forskare' }] });
		const steps: [string, () => Promise<unknown>, string[]][] = [
			[
				`verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:${study.id}`,
				() => update('studies', study.id, { title: 'Ny', ...published }),
				['Ny'],
			],
			[
				`${list}&set=studies`,
				() => update('studies', study.id, { _status: 'draft' }, { unpublishAllLocales: true }),
				['deleted'],
			],
		];
		for (const [query, change, shown] of steps) {
			const status = await held(query);
			await change();
			expect([query, await status()]).toEqual([query, 200]);
			const text = await (await fetch(`${bench.cms.url}/oai?${query}`)).text();
			for (const words of shown) expect(text).toContain(words);
		}
	});

	test('is begun anew where it goes on with something that has changed', async () => {
		// Behind all the news, so in a further part.
		const later = await bench.make('conferences', published);
		const query = 'verb=ListIdentifiers&metadataPrefix=oai_dc';
		await held(query);
		await update('conferences', later.id, { title: 'Senare', ...published });
		expect(await askedDuring(() => ask(query))).toContain('news');
	});
});

test('what is unpublished or withdrawn is told as deleted, without a word of it', async () => {
	for (const [id, set] of [
		[unpublished.id, 'studies'],
		[withdrawn, 'testimonies'],
	]) {
		const { GetRecord } = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:${id}`);
		expect(GetRecord.record.header).toMatchObject({ '@status': 'deleted', setSpec: set });
		expect(GetRecord.record.metadata).toBeUndefined();
		expect(await idsIn(`set=${set}`)).toContain(id);
	}
	const { docs } = (await bench.cms.payload.find({ collection: 'news', limit: 1, sort: 'id' } as never)) as never as {
		docs: Doc[];
	};
	const id = String(docs[0]?.id);
	await bench.cms.payload.delete({ collection: 'news', id } as never);
	const { GetRecord } = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:${id}`);
	expect(GetRecord.record.header['@status']).toBe('deleted');
});

test('what comes back is deleted no longer', async () => {
	const { id } = await bench.make('studies', published);
	await update('studies', id, { _status: 'draft' }, { unpublishAllLocales: true });
	await update('studies', id, published);
	const { ListRecords } = await ask('verb=ListRecords&metadataPrefix=oai_dc&set=studies');
	const own = list(ListRecords.record).filter(({ header }: Element) => header.identifier === `urn:uuid:${id}`);
	expect(own).toHaveLength(1);
	expect(own[0].header['@status']).toBeUndefined();
});

test('drafts and what is made up are not there', async () => {
	expect(await idsIn('set=practices')).toEqual([practice.id]);
});

test('a set of a theme holds what is filed under it, from all collections', async () => {
	const ids = await idsIn(`set=theme-${theme.id}`);
	expect(ids).toContain(practice.id);
	// Deletions are told in every set: a harvester of one must hear of them too.
	expect(ids).toEqual(expect.arrayContaining([unpublished.id, withdrawn]));
	expect(await errorOf('verb=ListIdentifiers&metadataPrefix=oai_dc&set=theme-nothing')).toBe('noRecordsMatch');
	const { ListSets } = await ask('verb=ListSets');
	expect(list(ListSets.set)).toContainEqual({ setSpec: `theme-${theme.id}`, setName: 'Boende' });
});

test('a list comes in parts that hold everything once, whatever changes meanwhile', async () => {
	const seen: string[] = [];
	let query = 'verb=ListIdentifiers&metadataPrefix=oai_dc&set=news';
	let parts = 0;
	for (;;) {
		const { ListIdentifiers } = await ask(query);
		parts += 1;
		seen.push(...list(ListIdentifiers.header).map(({ identifier }: Element) => identifier));
		const token = ListIdentifiers.resumptionToken;
		if (parts === 1) await bench.make('news', published);
		if (!token) {
			expect(token).toBe('');
			break;
		}
		query = `verb=ListIdentifiers&resumptionToken=${token}`;
	}
	expect(parts).toBe(2);
	expect(new Set(seen).size).toBe(seen.length);
	expect(seen.length).toBeGreaterThanOrEqual(manyNews);
});

test('from and until are both inside, to the second or to the day', async () => {
	const { GetRecord } = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:${practice.id}`);
	const { datestamp } = GetRecord.record.header;
	const shift = (seconds: number) => `${new Date(Date.parse(datestamp) + seconds * 1000).toISOString().slice(0, 19)}Z`;
	const within = (from: string, until: string) => `set=practices&from=${from}&until=${until}`;
	expect(await idsIn(within(datestamp, datestamp))).toEqual([practice.id]);
	expect(await idsIn(within(datestamp.slice(0, 10), datestamp.slice(0, 10)))).toEqual([practice.id]);
	const base = 'verb=ListIdentifiers&metadataPrefix=oai_dc&set=practices';
	expect(await errorOf(`${base}&until=${shift(-1)}`)).toBe('noRecordsMatch');
	expect(await errorOf(`${base}&from=${shift(1)}`)).toBe('noRecordsMatch');
});

test('a form is read as a query is', async () => {
	const body = new URLSearchParams({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', set: 'practices' });
	const answer = await read(await fetch(`${bench.cms.url}/oai`, { method: 'POST', body }));
	expect(answer.ListIdentifiers.header.identifier).toBe(`urn:uuid:${practice.id}`);
	expect(answer.request['@set']).toBe('practices');
});

describe('a mistake is answered in the words of the protocol', () => {
	test.each([
		['', 'badVerb'],
		['verb=Nothing', 'badVerb'],
		['verb=Identify&verb=Identify', 'badVerb'],
		['verb=constructor', 'badVerb'],
		['verb=Identify&set=news', 'badArgument'],
		['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
		['verb=ListRecords', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&colour=red', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&from=yesterday', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&set=a%20b', 'badArgument'],
		['verb=ListRecords&metadataPrefix=oai_dc&set=', 'badArgument'],
		['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
		[`verb=GetRecord&metadataPrefix=marc21&identifier=urn:uuid:x`, 'cannotDisseminateFormat'],
		['verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:x', 'idDoesNotExist'],
		['verb=GetRecord&metadataPrefix=oai_dc&identifier=%00', 'idDoesNotExist'],
		['verb=ListMetadataFormats&identifier=nothing', 'idDoesNotExist'],
		['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
		[
			`verb=ListRecords&resumptionToken=${Buffer.from('[1,["users"],null,null,9,0]').toString('base64url')}`,
			'badResumptionToken',
		],
		[
			`verb=ListRecords&resumptionToken=${Buffer.from('[1,["news"],null,null,9,[7,"2026-01-01T00:00:00Z","x"]]').toString('base64url')}`,
			'badResumptionToken',
		],
		['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
		['verb=ListRecords&metadataPrefix=oai_dc&set=nothing', 'noRecordsMatch'],
		['verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01', 'noRecordsMatch'],
	])('%s is %s', async (query, code) => {
		const { error, request } = await ask(query);
		expect(error?.['@code']).toBe(code);
		if (code === 'badVerb' || code === 'badArgument') expect(request).toBe(`${bench.cms.url}/oai`);
	});

	test.each([
		['DELETE', undefined, 405],
		['POST', 'application/json', 415],
	])('%s of %s is no request of the protocol', async (method, type, status) => {
		const response = await fetch(`${bench.cms.url}/oai`, {
			method,
			...(type && { headers: { 'content-type': type }, body: '{}' }),
		});
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toContain('application/problem+json');
	});
});

const tools = process.env['OAI_CHECK'];
const missing =
	tools === undefined &&
	'A harvester is left out: tools/oai-check/set-up.sh puts it into the folder that OAI_CHECK names.';
if (missing && process.env['REQUIRE_ALL'] === '1') throw new Error(missing);
if (missing) console.warn(missing);

test.skipIf(missing)('a harvester of others reads everything, and every answer fits the schemas', async () => {
	const script = path.resolve(import.meta.dirname, '../../../tools/oai-check/check.py');
	const { stdout } = await promisify(execFile)(
		path.join(String(tools), 'bin/python'),
		[script, `${bench.cms.url}/oai`, path.join(String(tools), 'schemas')],
		{ maxBuffer: 100e6 },
	);
	const found = JSON.parse(stdout);
	expect(found.mistakes).toEqual([]);
	expect(found.answers).toBeGreaterThan(15);
	expect(found.total).toBeGreaterThan(manyNews);
	expect([found.posted, found.identifiers, Object.keys(found.records).length]).toEqual([
		found.total,
		found.total,
		found.total,
	]);
	expect(found.records[`urn:uuid:${practice.id}`]).toMatchObject({
		deleted: false,
		fields: { title: ['Delad trädgård ]]> & <b> 😀 ', 'Yhteinen puutarha'], type: ['Text'] },
	});
	expect(found.records[`urn:uuid:${withdrawn}`]).toEqual({ sets: ['testimonies'], deleted: true, fields: null });
	expect(found.bySet).toMatchObject({ practices: 1 });
	expect(found.errors).toEqual({
		'unknown record': 'IdDoesNotExistError',
		'unknown format': 'CannotDisseminateFormatError',
		'nothing found': 'NoRecordsMatchError',
	});
});
