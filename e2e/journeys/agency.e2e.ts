import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checkTypes, createAgencyProject, runIn } from '../lib/agency-project.ts';
import { cmsUrl } from '../lib/product.ts';

const source = path.resolve(import.meta.dirname, '../fixtures/agency.ts');

let project: string;

test.beforeAll(async () => {
	project = await createAgencyProject();
});
test.afterAll(() => rm(project, { recursive: true, force: true }));

test('an agency installs the client, checks its program and reads the same facts in two ways', async () => {
	test.setTimeout(120_000);
	await copyFile(source, path.join(project, 'program.ts'));

	await test.step('checks the types', async () => {
		expect(await checkTypes(project, { files: ['program.ts'] })).toBe('');
	});

	await test.step('runs it', async () => {
		const { stdout } = await runIn(project, 'program.ts', [], { CMS_URL: cmsUrl });
		const said = JSON.parse(stdout) as Record<string, unknown> & { overRest: unknown[]; totals: number[] };
		expect(said.overRest).toHaveLength(5);
		expect(said.overGraphql).toEqual(said.overRest);
		expect(said.totals[0]).toBe(said.totals[1]);
		expect(said).toMatchObject({
			isSameBySlug: true,
			language: expect.stringMatching(/^(sv|nb|da|en)$/) as unknown,
			unknownCollection: 404,
			missing: 404,
			wrong: [400, 'limit'],
			// As in `apps/cms/seed/data/population.csv`; 2020, 2021 and 2023 are not known.
			population: [14785, 14843, 14925, 14858, 14966, null, null, 15505, null, 15680],
		});
		expect(said.iterated).toBe(said.all);
		expect(said.distinct).toBe(said.all);
	});
});
