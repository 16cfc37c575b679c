import { LeftOut, must, mustEqual, type Answer, type Group, type Probe } from '../check.ts';

/** Hardly ever edited, so that the same question has the same answer. */
const list = '/api/municipalities?limit=5&depth=0&locale=en';

/** `Cache-Control` and its like as names and values (RFC 9110 §5.6.6). */
const directives = (header: string | null): Map<string, string | undefined> =>
	new Map(
		(header ?? '').split(',').map((part) => {
			const [name = '', value] = part.trim().split('=');
			return [name.toLowerCase(), value];
		}),
	);

const ok = async (probe: Probe, path: string, headers?: Record<string, string>): Promise<Answer> => {
	const answer = await probe.get(path, { headers: headers ?? {} });
	must(answer.status === 200, `${answer.url} answers ${answer.status}, not 200`);
	return answer;
};

const strongTag = (answer: Answer): string => {
	const tag = answer.headers.get('etag') ?? '';
	must(/^"[^"]+"$/.test(tag), `${answer.url} has no strong ETag: ${tag || 'none at all'}`);
	return tag;
};

export const http: Group = {
	name: 'HTTP',
	checks: [
		{
			name: 'an answer says how long and how it may be kept',
			run: async (probe) => {
				const { headers, url } = await ok(probe, list);
				const cache = directives(headers.get('cache-control'));
				for (const name of ['stale-while-revalidate', 'stale-if-error'])
					must(cache.has(name), `${url}: Cache-Control lacks ${name}`);
				must(directives(headers.get('vary')).has('accept-encoding'), `${url}: Vary lacks Accept-Encoding`);
				must(!Number.isNaN(Date.parse(headers.get('last-modified') ?? '')), `${url} has no Last-Modified`);
			},
		},
		{
			name: 'the same answer has the same strong ETag, and another answer another one',
			run: async (probe) => {
				const first = strongTag(await ok(probe, list));
				mustEqual(strongTag(await ok(probe, list)), first, 'The ETag of the same answer');
				must(
					strongTag(await ok(probe, list.replace('limit=5', 'limit=4'))) !== first,
					'Two different answers have one ETag',
				);
			},
		},
		{
			name: 'who has the answer already gets 304 without a body',
			run: async (probe) => {
				const known = await ok(probe, list);
				const tag = strongTag(known);
				for (const condition of [
					{ 'if-none-match': tag },
					{ 'if-none-match': `"other", W/${tag}` },
					{ 'if-none-match': '*' },
				]) {
					const again = await probe.get(list, { headers: condition });
					mustEqual(
						[again.status, again.text],
						[304, ''],
						`The answer to If-None-Match: ${condition['if-none-match']}`,
					);
				}
				mustEqual(
					(await probe.get(list, { headers: { 'if-none-match': '"other"' } })).status,
					200,
					'The answer to another ETag',
				);
				const since = { 'if-modified-since': known.headers.get('last-modified') ?? '' };
				mustEqual((await probe.get(list, { headers: since })).status, 304, 'The answer to If-Modified-Since');
			},
		},
		{
			name: 'HEAD answers as GET does, without a body',
			run: async (probe) => {
				const get = await ok(probe, list);
				const head = await probe.get(list, { method: 'HEAD' });
				mustEqual(
					[head.status, head.text, head.headers.get('etag')],
					[200, '', get.headers.get('etag')],
					'The answer to HEAD',
				);
			},
		},
		{
			name: 'an answer comes compressed to who can read that',
			run: async (probe) => {
				const long = '/api/practices?limit=50&depth=0';
				for (const coding of ['br', 'gzip']) {
					const answer = await ok(probe, long, { 'accept-encoding': coding });
					mustEqual(answer.headers.get('content-encoding'), coding, `The Content-Encoding of ${answer.url}`);
				}
			},
		},
		{
			name: 'pages of any origin may read, and read the headers they need',
			run: async (probe) => {
				const { headers, url } = await ok(probe, list, { origin: 'https://intranet.example.org' });
				mustEqual(headers.get('access-control-allow-origin'), '*', `Access-Control-Allow-Origin of ${url}`);
				const exposed = directives(headers.get('access-control-expose-headers'));
				for (const name of ['etag', 'link', 'ratelimit', 'retry-after', 'changes-cursor'])
					must(exposed.has(name), `Access-Control-Expose-Headers lacks ${name}`);
				const preflight = await probe.get(list, {
					method: 'OPTIONS',
					headers: {
						origin: 'https://intranet.example.org',
						'access-control-request-method': 'GET',
						'access-control-request-headers': 'authorization,prefer,if-none-match',
					},
				});
				must(preflight.status < 300, `A preflight request answers ${preflight.status}`);
				const allowed = directives(preflight.headers.get('access-control-allow-headers'));
				for (const name of ['authorization', 'prefer', 'if-none-match'])
					must(allowed.has(name), `Access-Control-Allow-Headers lacks ${name}`);
			},
		},
		{
			name: 'every answer says how much may still be asked',
			run: async (probe) => {
				const { headers, url } = await ok(probe, list);
				const policy = headers.get('ratelimit-policy') ?? '';
				must(
					/;\s*q=\d+/.test(policy) && /;\s*w=\d+/.test(policy),
					`${url}: RateLimit-Policy names no quota \`q\` and window \`w\`: ${policy}`,
				);
				const left = /;\s*r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];
				must(left !== undefined, `${url}: RateLimit does not say what remains with \`r\``);
				const later = /;\s*r=(\d+)/.exec((await ok(probe, list)).headers.get('ratelimit') ?? '')?.[1];
				must(later !== undefined, `${url}: RateLimit is not on every answer`);
				if (Number(left) === Number(later) && Number(left) === 0) return new LeftOut('the quota is used up');
			},
		},
	],
};
