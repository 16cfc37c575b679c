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

/** Which part of the service an address belongs to: a short fixed list, so that figures can be kept for each. */
export const routeClass = (url: string): string => {
	const [, first = '', second = '', third = ''] = url.split(/[/?]/, 5);
	if (first !== 'api') return ofTopLevel.get(first) ?? (/^(catalog|concepts)\./.test(first) ? 'catalog' : 'other');
	if (third === 'file') return 'file';
	return ofApi.get(second) ?? 'rest';
};
