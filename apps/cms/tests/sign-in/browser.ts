/** What a browser keeps and follows, one site's cookies apart from the other's. */
export const openBrowser = (cmsUrl: string) => {
	const jars = new Map<string, Map<string, string>>();
	const jarOf = (url: string) => {
		const { host } = new URL(url);
		const jar = jars.get(host) ?? new Map<string, string>();
		jars.set(host, jar);
		return jar;
	};
	const ask = async (url: string, init: RequestInit = {}) => {
		const jar = jarOf(url);
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = {
			accept: 'text/html',
			'accept-language': 'sv',
			...(init.headers as object),
			...(cookie && { cookie }),
		};
		const response = await fetch(url, { ...init, headers, redirect: 'manual' });
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (value === '' || /max-age=0(;|$)/i.test(line)) jar.delete(name);
			else jar.set(name, value);
		}
		const place = response.headers.get('location');
		return { response, place: place === null ? undefined : new URL(place, url) };
	};

	/** Follows the provider’s redirects until it sends the browser to us again. */
	const comeBack = async (from: URL): Promise<URL> => {
		let place = from;
		while (!place.href.startsWith(cmsUrl)) {
			const next = await ask(place.href);
			if (!next.place) throw new Error(`The provider answered ${next.response.status}: ${await next.response.text()}`);
			place = next.place;
		}
		return place;
	};

	return {
		ask,
		comeBack,
		cookies: jarOf(cmsUrl),
		/** As far as the address at which the provider sends the browser back. */
		leave: async (redirect = '/admin', alter: (address: URL) => void = () => undefined) => {
			const begun = await ask(`${cmsUrl}/api/users/openid?redirect=${encodeURIComponent(redirect)}`);
			if (!begun.place) throw new Error(await begun.response.text());
			if (begun.place.href.startsWith(cmsUrl)) return begun.place;
			alter(begun.place);
			return comeBack(begun.place);
		},
		openSession: (body: object = {}) =>
			ask(`${cmsUrl}/api/users/openid/session`, {
				method: 'POST',
				body: JSON.stringify(body),
				headers: { 'content-type': 'application/json', origin: cmsUrl, accept: '*/*' },
			}),
		me: async () => {
			const { response } = await ask(`${cmsUrl}/api/users/me`, { headers: { origin: cmsUrl } });
			return ((await response.json()) as { user: { id: string; roles: string[]; name: string } | null }).user;
		},
	};
};
