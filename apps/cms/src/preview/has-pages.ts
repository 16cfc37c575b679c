/** What has a page of its own that a draft can be seen on. The page of a municipality is made of figures. */
const withPages: readonly string[] = [
	'themes',
	'practices',
	'testimonies',
	'studies',
	'news',
	'columns',
	'conferences',
	'organisations',
	'people',
	'pages',
];

export const hasPages = (collection: string): boolean => withPages.includes(collection);
