import type { Conference } from '@repo/types/payload';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { oddTexts } from '../../tests/odd-texts.ts';
import { legalText } from '../legal-text.ts';
import { toCalendar, toMeetingFile } from './index.ts';

const options = { locale: 'sv', siteUrl: 'https://site.example', cmsUrl: 'https://cms.example' } as const;
const id = '0197f0a4-0000-7000-8000-000000000001';

const conference = (more: object = {}): Conference =>
	({
		id,
		slug: 'mote',
		title: 'Möte',
		start: '2026-12-09T08:30:00.000Z',
		start_tz: 'Europe/Stockholm',
		end: '2026-12-09T15:00:00.000Z',
		state: 'confirmed',
		createdAt: '2026-01-01T00:00:00.000Z',
		updatedAt: '2026-03-04T05:06:07.890Z',
		place: { venue: 'Folkets hus', city: 'Umeå', country: 'SE' },
		_lang: { title: 'sv' },
		...more,
	}) as unknown as Conference;

const read = (text: string): VEvent => {
	const [event] = Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
	if (!event) throw new Error('There is no event.');
	return event;
};
const readOne = (more: object = {}) => read(toMeetingFile(conference(more), options));
/** The text of a property, with or without parameters. */
const wordsOf = (value: unknown) => (typeof value === 'object' && value !== null && 'val' in value ? value.val : value);

test('a meeting is read as it was told', () => {
	const event = readOne({
		lead: 'Om bussar.',
		organiserNames: 'Nätverket',
		themes: [{ id: 't', title: 'Arbete, bil' }],
	});
	expect(event.uid).toBe(id);
	expect(event.start.toISOString()).toBe('2026-12-09T08:30:00.000Z');
	expect(event.end?.toISOString()).toBe('2026-12-09T15:00:00.000Z');
	expect(event.summary).toEqual({ params: { LANGUAGE: 'sv' }, val: 'Möte' });
	expect(wordsOf(event.location)).toBe('Folkets hus, Umeå, Sverige');
	expect(wordsOf(event.description)).toBe('Om bussar.\n\nNätverket\n\nhttps://site.example/sv/konferenser/mote');
	expect(event.status).toBe('CONFIRMED');
	expect(event.url).toBe('https://site.example/sv/konferenser/mote');
	expect(event.categories).toEqual(['Arbete, bil']);
	expect(event.lastmodified?.toISOString()).toBe('2026-03-04T05:06:07.000Z');
});

test('a title in another language than was asked for says so', () => {
	expect(readOne({ _lang: { title: 'fi' } }).summary).toMatchObject({ params: { LANGUAGE: 'fi' } });
});

test('whole days are those of the place, the last one too', () => {
	const event = readOne({
		allDay: true,
		start: '2027-01-13T22:00:00.000Z',
		start_tz: 'Europe/Helsinki',
		end: '2027-01-15T21:59:00.000Z',
	});
	const text = toMeetingFile(
		conference({
			allDay: true,
			start: '2027-01-13T22:00:00.000Z',
			start_tz: 'Europe/Helsinki',
			end: '2027-01-15T21:59:00.000Z',
		}),
		options,
	);
	expect(event.datetype).toBe('date');
	expect(text).toContain('DTSTART;VALUE=DATE:20270114\r\nDTEND;VALUE=DATE:20270116\r\n');
});

test('a moment without an end has none', () => {
	expect(toMeetingFile(conference({ end: '2026-12-09T08:30:00.000Z' }), options)).not.toContain('DTEND');
});

test.each([
	['planned', 'TENTATIVE'],
	['moved', 'CONFIRMED'],
	['held', 'CONFIRMED'],
	['cancelled', 'CANCELLED'],
])('a %s meeting is %s', (state, status) => {
	expect(readOne({ state }).status).toBe(status);
});

test('every later change has a higher number', () => {
	const [first, second] = ['2026-03-04T05:06:07.000Z', '2026-03-04T05:06:08.000Z'].map((updatedAt) =>
		Number(readOne({ updatedAt }).sequence),
	);
	expect(second).toBeGreaterThan(Number(first));
	// RFC 5545 §3.3.8: an integer has 31 bits.
	expect(second).toBeLessThan(2 ** 31);
});

describe.each(Object.entries(oddTexts))('a text with %s', (_name, odd) => {
	const text = toMeetingFile(conference({ title: odd, lead: odd, place: { venue: odd } }), options);

	test('is read as it was written', () => {
		expect(wordsOf(read(text).summary)).toBe(legalText(odd));
		expect(String(wordsOf(read(text).description)).startsWith(legalText(odd))).toBe(true);
	});

	test('is folded into lines of at most 75 octets, never within a character', () => {
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		const lines = text.slice(0, -2).split('\r\n');
		for (const line of lines) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line.isWellFormed()).toBe(true);
			expect(line).not.toMatch(/[\r\n]/);
		}
	});
});

test('a subscription names itself in the language, and says how often to look again', () => {
	const text = toCalendar([conference()], {
		...options,
		locale: 'fi',
		theme: { id: 't1', title: 'Asuminen' },
		country: 'NO',
	});
	const { vcalendar } = ical.sync.parseICS(text) as unknown as Record<string, Record<string, unknown>>;
	expect(wordsOf(vcalendar?.['WR-CALNAME'])).toBe('IntegrationNorden – Konferenssit – Asuminen, Norja');
	const unfolded = text.replaceAll('\r\n ', '');
	expect(unfolded).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n');
	expect(unfolded).toContain('SOURCE;VALUE=URI:https://cms.example/calendar.ics?locale=fi&theme=t1&country=NO\r\n');
	// RFC 5545 §3.6: properties first, then components.
	expect(text.slice(text.indexOf('END:VEVENT'))).toBe('END:VEVENT\r\nEND:VCALENDAR\r\n');
});
