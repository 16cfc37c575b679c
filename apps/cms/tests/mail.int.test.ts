import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startMailServer, type MailServer, type ReceivedMail } from './mail-server.ts';
import { bootWithRoles, type AccessBench, type Caller, type Doc } from './people-with-roles.ts';

let server: MailServer;
let bench: AccessBench;
let writer: Caller;
let editor: Caller;
const addresses = {
	writer: 'skribent@example.org',
	finnish: 'toimittaja@example.org',
	danish: 'redaktoer@example.org',
	norwegian: 'redaktor@example.org',
};

beforeAll(async () => {
	server = await startMailServer();
	Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'Redaktionen <desk@example.org>' });
	bench = await bootWithRoles();
	// Only those named here shall get mail.
	const { payload } = bench.cms;
	for (const role of ['editor', 'admin'] as const) {
		await payload.update({ collection: 'users', id: bench.as(role).userId ?? '', data: { countries: ['GL'] } });
	}
	writer = await bench.signUp(['guest-writer'], { email: addresses.writer, adminLanguage: 'is', name: 'Sigga' });
	editor = await bench.signUp(['editor'], {
		email: addresses.finnish,
		adminLanguage: 'fi',
		name: 'Aino <b>&</b>',
		countries: ['FI', 'SE'],
	});
	await bench.signUp(['editor'], { email: addresses.danish, adminLanguage: 'da', countries: ['DK'] });
	await bench.signUp(['editor'], { email: addresses.norwegian, adminLanguage: 'nb' });
});
afterAll(async () => {
	await bench.cms.stop();
	await server.stop();
	delete process.env.SMTP_URL;
	delete process.env.MAIL_FROM;
});
afterEach(() => {
	server.mails.length = 0;
	server.answers.clear();
});

const take = async (caller: Caller, collection: string, { id }: Doc, step: string, more: object = {}) => {
	const answer = await caller.rest('POST', `${collection}/${id}/review?locale=sv`, { step, ...more });
	return answer.status;
};
const column = async (title = 'Språk på jobbet') => {
	const author = (await bench.make('people', { _status: 'published', country: 'SE' })).id;
	return bench.make('columns', { _status: 'draft', owner: writer.userId, author, title });
};
const received = async (count: number): Promise<ReceivedMail[]> => {
	await expect.poll(() => server.mails.length, { timeout: 10_000 }).toBe(count);
	return server.mails.toSorted((one, other) => String(one.to).localeCompare(String(other.to)));
};
const outbox = async () => {
	const { docs } = await bench.cms.payload.find({ collection: 'mails', pagination: false, sort: 'to' });
	return docs;
};
const emptied = () => expect.poll(outbox, { timeout: 10_000 }).toEqual([]);
const read = ({ raw }: ReceivedMail) => PostalMime.parse(raw);

describe('a submission', () => {
	test('is told to the editors of the country, each in their language, with a link', async () => {
		const document = await column();
		expect(await take(writer, 'columns', document, 'submit')).toBe(200);
		const [norwegian, finnish] = await received(2);
		expect([norwegian?.to, finnish?.to]).toEqual([[addresses.norwegian], [addresses.finnish]]);
		const inFinnish = await read(finnish as ReceivedMail);
		expect(inFinnish.subject).toBe('Odottaa tarkistusta: Språk på jobbet');
		expect(inFinnish.from).toEqual({ address: 'desk@example.org', name: 'Redaktionen' });
		expect(inFinnish.text).toContain('Sigga lähetti tekstin ”Språk på jobbet” tarkistettavaksi.');
		expect(inFinnish.text).toContain(`${bench.cms.url}/admin/collections/columns/${document.id}`);
		expect((await read(norwegian as ReceivedMail)).subject).toBe('Venter på gjennomlesing: Språk på jobbet');
		await emptied();
	});

	test('of a practice goes by its own country, and not to whoever submitted it', async () => {
		const document = await bench.make('practices', { _status: 'draft', country: 'FI' });
		expect(await take(editor, 'practices', document, 'submit')).toBe(200);
		expect((await received(1))[0]?.to).toEqual([addresses.norwegian]);
	});
});

describe('a text that comes back', () => {
	const comment = 'Montako osallistui?\n<script>alert(1)</script>\nBcc: someone@example.org';

	test('is told to its writer with the comment, as plain text and as harmless HTML', async () => {
		const document = await column('Rad\r\nBcc: x@example.org <i>');
		await take(writer, 'columns', document, 'submit');
		await received(2);
		server.mails.length = 0;
		expect(await take(editor, 'columns', document, 'return', { comment })).toBe(200);
		const [mail] = await received(1);
		expect(mail?.to).toEqual([addresses.writer]);
		const { headers, html = '', subject, text = '' } = await read(mail as ReceivedMail);
		expect(subject).toBe('Endursent: Rad Bcc: x@example.org <i>');
		expect(headers.find(({ key }) => key === 'bcc')).toBeUndefined();
		expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
		expect(headers.find(({ key }) => key === 'content-language')?.value).toBe('is');
		expect(text).toContain('Aino <b>&</b> las „Rad Bcc: x@example.org <i>“');
		expect(text).toContain('> Montako osallistui?\n> <script>alert(1)</script>\n');
		expect(html).toContain('<html lang="is">');
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(html).not.toContain('<script');
		expect(html).not.toContain('<i>');
	});
});

describe('a publication', () => {
	test('is told to the writer with its address on the site, and a correction is not', async () => {
		const document = await column('Ute på webben');
		await take(writer, 'columns', document, 'submit');
		await received(2);
		server.mails.length = 0;
		expect(await take(editor, 'columns', document, 'publish')).toBe(200);
		const { subject, text = '' } = await read((await received(1))[0] as ReceivedMail);
		expect(subject).toBe('Birt: Ute på webben');
		expect(text).toMatch(/http:\/\/localhost:3000\/is\/\S+\/ute-pa-webben\n/);
		await emptied();
		server.mails.length = 0;
		await editor.rest('PATCH', `columns/${document.id}?locale=sv`, { title: 'Rättad', _status: 'published' });
		const other = await column();
		await take(writer, 'columns', other, 'submit');
		// These come after: a mail about the correction would have been before them.
		expect((await received(2)).map(({ to }) => String(to))).toEqual([addresses.norwegian, addresses.finnish]);
	});

	test('that is refused tells nobody', async () => {
		const document = await bench.make('practices', { _status: 'draft', country: 'SE' });
		await take(editor, 'practices', document, 'submit');
		await received(1);
		await editor.rest('PATCH', `practices/${document.id}?draft=true&locale=sv`, { coverage: 'full' });
		expect(await take(bench.as('admin'), 'practices', document, 'publish')).toBe(400);
		expect(await outbox()).toEqual([]);
		expect(server.mails).toHaveLength(1);
	});
});

describe('when it goes wrong', () => {
	test('a receiver who is refused stays in the outbox for the administrators, and the others get theirs', async () => {
		server.answers.set(addresses.finnish, 550);
		await take(writer, 'columns', await column(), 'submit');
		expect((await received(1))[0]?.to).toEqual([addresses.norwegian]);
		await expect
			.poll(outbox)
			.toEqual([expect.objectContaining({ to: addresses.finnish, state: 'dead', attempts: 1, lastError: 'SMTP 550' })]);
		const [dead] = await outbox();
		expect((await bench.as('editor').rest('GET', 'mails')).status).toBe(403);
		expect((await bench.as('admin').rest('DELETE', `mails/${dead?.id}`)).status).toBe(200);
	});

	test('a receiver who is busy is tried again later', async () => {
		server.answers.set(addresses.finnish, 450);
		await take(writer, 'columns', await column(), 'submit');
		await received(1);
		await expect.poll(outbox).toEqual([expect.objectContaining({ state: 'waiting', attempts: 1 })]);
		const [waiting] = await outbox();
		expect(Date.parse(waiting?.nextAttemptAt ?? '')).toBeGreaterThan(Date.now() + 30_000);
		server.answers.clear();
		const data = { nextAttemptAt: new Date().toISOString() };
		await bench.cms.payload.db.updateOne({ collection: 'mails', id: waiting?.id ?? '', data });
		expect((await received(2))[1]?.to).toEqual([addresses.finnish]);
		await emptied();
	});

	test('a server that is away gets everything when it is back', async () => {
		const { port } = server;
		await server.stop();
		const document = await column('Under tiden');
		expect(await take(writer, 'columns', document, 'submit')).toBe(200);
		await expect
			.poll(async () => (await outbox()).map(({ attempts, lastError, state }) => ({ attempts, lastError, state })))
			.toContainEqual({ attempts: 0, lastError: expect.stringMatching(/^E[A-Z]+$/), state: 'waiting' });
		server = await startMailServer({ port });
		expect(await received(2)).toHaveLength(2);
		await emptied();
	});

	test('a mail about a text that is gone is not sent', async () => {
		const { port } = server;
		await server.stop();
		const document = await column();
		await take(writer, 'columns', document, 'submit');
		await expect.poll(outbox).toHaveLength(2);
		expect((await bench.as('admin').rest('DELETE', `columns/${document.id}`)).status).toBe(200);
		server = await startMailServer({ port });
		await emptied();
		expect(server.mails).toEqual([]);
	});
});

test('Payload’s own mails go the same way', async () => {
	expect((await bench.as('public').rest('POST', 'users/forgot-password', { email: addresses.danish })).status).toBe(
		200,
	);
	expect((await received(1))[0]?.to).toEqual([addresses.danish]);
});
