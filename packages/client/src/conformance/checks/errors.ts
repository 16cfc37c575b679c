import { isRecord, must, mustEqual, type Answer, type Group } from '../check.ts';

/** RFC 9457, with what this API adds. */
const mustBeProblem = (answer: Answer, status: number, parameter?: string): void => {
	const { url, headers } = answer;
	must(answer.status === status, `${url} answers ${answer.status}, not ${status}`);
	const type = headers.get('content-type') ?? '';
	must(
		type.startsWith('application/problem+json'),
		`${url} answers in ${type || 'no type'}, not in application/problem+json`,
	);
	const problem = answer.json();
	mustEqual(problem.status, status, `\`status\` in the answer of ${url}`);
	must(typeof problem.title === 'string' && problem.title !== '', `${url}: the problem has no title`);
	must(typeof problem.type === 'string' && URL.canParse(problem.type), `${url}: the problem’s type is no address`);
	must(!/\bat .+:\d+:\d+/.test(answer.text), `${url} shows a stack of the program`);
	if (parameter !== undefined) mustEqual(problem.parameter, parameter, `\`parameter\` in the answer of ${url}`);
};

export const errors: Group = {
	name: 'Errors',
	checks: [
		{
			name: 'what does not exist is 404, as a problem document',
			run: async ({ get }) => {
				for (const path of [
					'/api/recipes',
					'/api/practices/00000000-0000-7000-8000-000000000000',
					'/api/practices/slug/no-such-practice',
					'/api/export/recipes.ndjson',
					'/api/no/such/place',
				])
					mustBeProblem(await get(path), 404);
			},
		},
		{
			name: 'a wrong parameter is 400 and named',
			run: async ({ get }) => {
				for (const [query, parameter] of [
					['locale=de', 'locale'],
					['depth=9', 'depth'],
					['page=0', 'page'],
					['sort=no-such-field', 'sort'],
					['colour=red', 'colour'],
					['where[noSuchField][equals]=1', 'where[noSuchField]'],
				])
					mustBeProblem(await get(`/api/practices?${query}`), 400, parameter);
			},
		},
		{
			name: 'writing is refused',
			run: async ({ get }) => {
				const headers = { 'content-type': 'application/json' };
				for (const method of ['POST', 'PATCH', 'DELETE']) {
					const answer = await get('/api/practices', { method, headers, body: '{}' });
					must([401, 403, 405].includes(answer.status), `${method} ${answer.url} answers ${answer.status}`);
					mustBeProblem(answer, answer.status);
				}
			},
		},
		{
			name: 'what nobody may see does not differ from what is not there',
			run: async ({ get }) => {
				for (const path of ['/api/users', '/api/consents', '/api/agencies']) {
					const answer = await get(path);
					must([401, 403, 404].includes(answer.status), `${answer.url} answers ${answer.status}`);
					mustBeProblem(answer, answer.status);
				}
			},
		},
		{
			name: 'problems are told in the caller’s language, and their type can be read about',
			run: async ({ get }) => {
				const [english, finnish] = [await get('/api/recipes?locale=en'), await get('/api/recipes?locale=fi')];
				must(
					english.json().title !== finnish.json().title,
					'The title of a problem is the same in English and in Finnish',
				);
				const about = await get(String(english.json().type));
				must(about.status === 200 && about.text !== '', `${about.url} answers ${about.status}`);
			},
		},
		{
			name: 'GraphQL refuses what it does not understand, without a trace',
			run: async ({ get }) => {
				const answer = await get('/api/graphql', {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ query: '{ nonsense { id } }' }),
				});
				must(answer.status < 500, `${answer.url} answers ${answer.status}`);
				const { errors: told } = answer.json();
				must(Array.isArray(told) && told.every(isRecord), 'GraphQL tells no errors');
				must(!answer.text.includes('stacktrace'), 'GraphQL shows a stack of the program');
			},
		},
	],
};
