import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createAgencyProject, end, program, runIn, startIn, untilSays } from '../lib/agency-project.ts';
import { logInEditor } from '../lib/editor.ts';
import { cmsUrl, norden } from '../lib/product.ts';

const wanted = ['--types', 'practices,testimonies,themes', '--locale', 'sv,en'];
const subject = ['--out', 'copy', '--base-url', cmsUrl, ...wanted];

let project: string;

test.beforeAll(async () => {
	project = await createAgencyProject();
});
test.afterAll(() => rm(project, { recursive: true, force: true }));

const names = (collection: string) => readdir(path.join(project, 'copy', collection));
const document = async (collection: string, id: string) =>
	JSON.parse(await readFile(path.join(project, 'copy', collection, `${id}.sv.json`), 'utf8')) as Record<
		string,
		unknown
	>;

/** Everything the copy holds, as one text. */
const wholeCopy = async () => {
	const entries = await readdir(path.join(project, 'copy'), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return (await Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'utf8')))).join();
};

const practice = (title: string, theme: string) => ({
	title,
	summary: 'Det vi gjorde, och vad som hände.',
	coverage: 'listed',
	country: 'SE',
	themes: [theme],
	_status: 'published',
});

test('an agency copies everything once, and from then on only what changes', async () => {
	test.setTimeout(180_000);
	const editor = await logInEditor();
	const mirror = async () => {
		const ran = await runIn(project, program, ['mirror', ...subject]);
		expect(ran).toMatchObject({ code: 0, stderr: '' });
		return ran.stdout;
	};
	const expectRight = async () => {
		const { code, stdout } = await runIn(project, program, ['verify', ...subject]);
		expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('all the same') as unknown });
	};
	const [theme] = (await norden.find('themes', { limit: 1, depth: 0 })).docs;
	const story = await editor.publishTestimony('Grannen lånade mig sin cykel 7c1f.');
	const first = await editor.create('practices', practice('Cykelskolan 7c1f', theme?.id ?? ''));
	const second = await editor.create('practices', practice('Språkkafét 7c1f', theme?.id ?? ''));

	await test.step('the first run', async () => {
		expect(await mirror()).toMatch(/practices in sv: \d+ documents/);
		await expectRight();
		expect(await document('testimonies', story.id)).toMatchObject({ quote: 'Grannen lånade mig sin cykel 7c1f.' });
		expect(await names('practices')).toContain(`${first.id}.en.json`);
	});

	await test.step('corrections, a new address, and what is taken away', async () => {
		await editor.update('practices', first.id, { title: 'Cykelskolan 7c1f i Krokom', _status: 'published' });
		await editor.update('practices', first.id, { slug: 'cykelskolan-7c1f-i-krokom', _status: 'published' });
		await editor.update('practices', second.id, { _status: 'draft' });
		await story.withdraw();
		const said = await mirror();
		expect(said).toContain(`practices/${first.id} updated`);
		expect(said).toContain(`practices/${first.id} moved`);
		expect(said).toContain(`practices/${second.id} unpublished`);
		expect(said).toContain(`testimonies/${story.id} withdrawn`);
		expect(await document('practices', first.id)).toMatchObject({
			title: 'Cykelskolan 7c1f i Krokom',
			slug: 'cykelskolan-7c1f-i-krokom',
		});
		expect(await names('practices')).not.toContain(`${second.id}.sv.json`);
		expect(await wholeCopy()).not.toContain('Grannen lånade mig');
		await expectRight();
	});

	await test.step('it watches, is killed, and goes on', async () => {
		const watching = startIn(project, program, ['mirror', ...subject, '--watch']);
		await untilSays(watching, 'waiting for changes');
		await Promise.all([
			untilSays(watching, `practices/${second.id} published`),
			editor.update('practices', second.id, { _status: 'published' }),
		]);
		expect(await names('practices')).toContain(`${second.id}.sv.json`);
		await end(watching, 'SIGKILL');
		await editor.remove('practices', first.id);
		await editor.remove('practices', second.id);
		expect(await mirror()).toContain(`practices/${first.id} deleted`);
		expect(await wholeCopy()).not.toContain('7c1f');
		await expectRight();
	});
});
