import ical, { type VEvent } from 'node-ical';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lexical } from './lexical.ts';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let theme: Doc;
let meeting: Doc;

const published = { _status: 'published' };
const wholeDays = {
	allDay: true,
	start: '2027-01-13T22:00:00Z',
	start_tz: 'Europe/Helsinki',
	end: '2027-01-15T21:59:00Z',
};

beforeAll(async () => {
	bench = await bootWithRoles();
	theme = await bench.make('themes', { ...published, title: 'Boende', slug: 'boende' });
	meeting = await bench.make('conferences', {
		...published,
		title: 'Vem lämnar, och när?',
		description: lexical('Om skift; och 😀.'),
		start: '2026-12-09T08:30:00Z',
		end: '2026-12-09T15:00:00Z',
		place: { venue: 'Folkets hus', city: 'Umeå', country: 'SE' },
		themes: [theme.id],
	});
	await bench.make('conferences', { ...published, ...wholeDays, title: 'Två dagar', place: { country: 'FI' } });
	await bench.make('conferences', { ...published, title: 'Påhittad', composed: true });
	await bench.make('conferences', { title: 'Utkast' });
});
afterAll(() => bench?.cms.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${bench.cms.url}${path}`, init);
const wordsOf = (value: unknown) =>
	typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value);
const read = (text: string): VEvent[] =>
	Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
const eventsAt = async (path: string): Promise<VEvent[]> => read(await (await get(path)).text());
const titlesAt = async (path: string) => (await eventsAt(path)).map(({ summary }) => wordsOf(summary)).toSorted();
const change = (data: object) =>
	bench.cms.payload.update({ collection: 'conferences', id: meeting.id, locale: 'sv', data } as never);

test('a subscription holds what is published and real', async () => {
	const response = await get('/calendar.ics?locale=sv');
	expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(response.headers.get('content-language')).toBe('sv');
	expect(await titlesAt('/calendar.ics?locale=sv')).toEqual(['Två dagar', 'Vem lämnar, och när?']);
});

test('and is narrowed by theme and country', async () => {
	expect(await titlesAt('/calendar.ics?locale=sv&theme=boende')).toEqual(['Vem lämnar, och när?']);
	expect(await titlesAt(`/calendar.ics?theme=${theme.id}&country=FI`)).toEqual([]);
	expect(await titlesAt('/calendar.ics?country=FI')).toEqual(['Två dagar']);
});

test('a meeting is read with its times, place, page and words', async () => {
	const response = await get(`/api/conferences/${meeting.id}.ics?locale=fi`);
	expect(response.headers.get('content-disposition')).toContain('vem-lamnar-och-nar.ics');
	const [event] = read(await response.text());
	expect(event).toMatchObject({
		uid: meeting.id,
		summary: { params: { LANGUAGE: 'sv' }, val: 'Vem lämnar, och när?' },
		url: 'http://localhost:3000/fi/konferenssit/vem-lamnar-och-nar',
	});
	expect(event?.start.toISOString()).toBe('2026-12-09T08:30:00.000Z');
	expect(wordsOf(event?.location)).toBe('Folkets hus, Umeå, Ruotsi');
	expect(wordsOf(event?.description)).toContain('Om skift; och 😀.');
});

test('a cancelled meeting stays, with the same name and the number of its last change', async () => {
	await change({ state: 'cancelled', ...published });
	const [event] = (await eventsAt('/calendar.ics')).filter(({ uid }) => uid === meeting.id);
	const { updatedAt } = await (await get(`/api/conferences/${meeting.id}?depth=0`)).json();
	expect(event?.status).toBe('CANCELLED');
	expect(Number(event?.sequence)).toBe(Math.floor((Date.parse(updatedAt) - Date.UTC(2020, 0, 1)) / 1000));
});

test('what an editor tries out changes nothing for subscribers', async () => {
	const before = await (await get(`/api/conferences/${meeting.id}.ics`)).text();
	await bench.cms.payload.update({
		collection: 'conferences',
		id: meeting.id,
		locale: 'sv',
		draft: true,
		data: { title: 'Bara ett försök', _status: 'draft' },
	} as never);
	expect(await (await get(`/api/conferences/${meeting.id}.ics`)).text()).toBe(before);
});

test('what is no longer published is no longer there', async () => {
	await bench.cms.payload.update({
		collection: 'conferences',
		id: meeting.id,
		data: { _status: 'draft' },
		unpublishAllLocales: true,
	} as never);
	expect((await eventsAt('/calendar.ics')).map(({ uid }) => uid)).not.toContain(meeting.id);
	expect((await get(`/api/conferences/${meeting.id}.ics`)).status).toBe(404);
});

test.each([
	['/calendar.ics?locale=xx', 400, 'locale'],
	['/calendar.ics?theme=nowhere', 400, 'theme'],
	['/calendar.ics?country=Norge', 400, 'country'],
	['/calendar.ics?from=2026', 400, 'from'],
	['/api/conferences/x.ics?theme=boende', 400, 'theme'],
	['/api/conferences/nothing.ics', 404, undefined],
	['/api/conferences/%00.ics', 404, undefined],
	['/api/conferences/.ics', 404, undefined],
])('%s is %i', async (path, status, parameter) => {
	const response = await get(path);
	expect(response.status).toBe(status);
	const problem = await response.json();
	expect(problem).toMatchObject({ status });
	expect(problem.parameter).toBe(parameter);
});

test('only reading is possible', async () => {
	expect((await get('/calendar.ics', { method: 'DELETE' })).status).toBe(405);
});
