/** Collections that anyone may read. */
export const collections = [
	'themes',
	'practices',
	'testimonies',
	'studies',
	'news',
	'columns',
	'conferences',
	'organisations',
	'people',
	'municipalities',
	'datasets',
	'concepts',
	'pages',
	'media',
	'documents',
] as const;
export type PublicCollection = (typeof collections)[number];
