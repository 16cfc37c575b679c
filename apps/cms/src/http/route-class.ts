const ofTopLevel = new Map(
	Object.entries({
		_next: 'admin',
		admin: 'admin',
		'calendar.ics': 'calendar',
		feeds: 'feeds',
		healthz: 'health',
		metrics: 'health',
		oai: 'oai',
		problems: 'problems',
		readyz: 'health',
	}),
);

const ofApi = new Map(
	Object.entries({
		changes: 'changes',
		docs: 'openapi',
		export: 'export',
		graphql: 'graphql',
		'openapi.json': 'openapi',
		preview: 'preview',
		search: 'search',
		statistics: 'statistics',
		users: 'users',
		webhooks: 'webhooks',
	}),
);

/** Where the part of a path that begins there ends. */
const endOf = (url: string, start: number): number => {
	for (let place = start; place < url.length; place += 1) if (url[place] === '/' || url[place] === '?') return place;
	return url.length;
};

/** Which part of the service an address belongs to: a short fixed list, so that figures can be kept for each. */
export const routeClass = (url: string): string => {
	const endOfFirst = endOf(url, 1);
	const first = url.slice(1, endOfFirst);
	if (first !== 'api') return ofTopLevel.get(first) ?? (/^(catalog|concepts)\./.test(first) ? 'catalog' : 'other');
	const endOfSecond = endOf(url, endOfFirst + 1);
	if (url.startsWith('/file', endOfSecond) && endOf(url, endOfSecond + 1) === endOfSecond + '/file'.length)
		return 'file';
	return ofApi.get(url.slice(endOfFirst + 1, endOfSecond)) ?? 'rest';
};
