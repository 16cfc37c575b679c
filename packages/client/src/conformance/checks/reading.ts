import { collections } from '../../collections.ts';
import { getDocs, getJson, isRecord, LeftOut, must, mustEqual, type Group } from '../check.ts';

const practices = '/api/practices';

export const reading: Group = {
	name: 'Reading',
	checks: [
		{
			name: 'every collection answers with a page of documents that have an id',
			run: async (probe) => {
				for (const collection of collections) {
					const path = `/api/${collection}?limit=2&depth=0`;
					const page = await getJson(probe, path);
					must(Array.isArray(page.docs), `${path} lacks \`docs\``);
					for (const doc of page.docs)
						must(isRecord(doc) && typeof doc.id === 'string', `${path} has a document without an id`);
					for (const [name, kind] of Object.entries({ totalDocs: 'number', page: 'number', hasNextPage: 'boolean' }))
						must(typeof page[name] === kind, `${path}: \`${name}\` is no ${kind}`);
				}
			},
		},
		{
			name: 'a page holds 1 to 100 documents, and other wishes are refused',
			run: async (probe) => {
				mustEqual((await getDocs(probe, `${practices}?limit=1&depth=0`)).length, 1, 'The length of a page of one');
				for (const limit of ['0', '101', '-1', 'all']) {
					const answer = await probe.get(`${practices}?limit=${limit}`);
					mustEqual([answer.status, answer.json().parameter], [400, 'limit'], `The answer to limit=${limit}`);
				}
			},
		},
		{
			name: 'relations are ids at depth 0 and documents at depth 1',
			run: async (probe) => {
				const [theme] = await getDocs(probe, '/api/themes?limit=1&depth=0');
				if (!theme) return new LeftOut('there is no theme');
				const filed = `${practices}?limit=1&select[themes]=true&where[themes][in]=${String(theme.id)}`;
				const [flat] = await getDocs(probe, `${filed}&depth=0`);
				const [deep] = await getDocs(probe, `${filed}&depth=1`);
				if (!flat || !deep) return new LeftOut('no practice is filed under the first theme');
				const themesOf = (doc: Record<string, unknown>) => doc.themes as unknown[];
				must(themesOf(flat).includes(theme.id), 'A theme at depth 0 is not an id');
				must(
					themesOf(deep).some((each) => isRecord(each) && each.id === theme.id),
					'A theme at depth 1 is not the document of that id',
				);
			},
		},
		{
			name: 'a document is found by its id and by its slug',
			run: async (probe) => {
				const [doc] = await getDocs(probe, `${practices}?limit=1&depth=0&locale=en`);
				if (!doc) return new LeftOut('nothing is published');
				const { id, slug } = doc as { id: string; slug: string };
				mustEqual(
					(await getJson(probe, `${practices}/${id}?depth=0&locale=en`)).id,
					id,
					'The id of the document asked for by id',
				);
				const bySlug = await getJson(probe, `${practices}/slug/${encodeURIComponent(slug)}?depth=0&locale=en`);
				mustEqual(bySlug.id, id, 'The id of the document asked for by slug');
			},
		},
		{
			name: 'texts come in the language asked for, and say which one each really is in',
			run: async (probe) => {
				for (const [query, headers] of [
					['&locale=fi', {}],
					['', { 'accept-language': 'fi' }],
				] as const) {
					const answer = await probe.get(`${practices}?limit=3&depth=0${query}`, { headers });
					mustEqual(answer.headers.get('content-language'), 'fi', `The Content-Language of ${answer.url}`);
					for (const doc of answer.json().docs as Record<string, unknown>[])
						must(
							isRecord(doc._lang) && typeof doc._lang.title === 'string',
							`${answer.url}: \`_lang\` does not name the language of the title`,
						);
				}
			},
		},
		{
			name: 'what may be done with the content is said',
			run: async (probe) => {
				const { headers, url } = await probe.get(`${practices}?limit=1`);
				must(/rel="?license"?/.test(headers.get('link') ?? ''), `${url} has no Link to the licence`);
			},
		},
		{
			name: 'drafts cannot be asked for',
			run: async (probe) => {
				const docs = await getDocs(probe, `${practices}?limit=100&depth=0&draft=true&trash=true&select[_status]=true`);
				must(
					docs.every(({ _status }) => _status === 'published'),
					'Documents came that are not published',
				);
			},
		},
	],
};
