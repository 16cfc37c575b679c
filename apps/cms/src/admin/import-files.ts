import type { CollectionConfig } from 'payload';
import { isImported } from '../import/match.ts';

/** A button above the lists that take files, and the page it leads to. */
export const withImport = (collection: CollectionConfig): CollectionConfig => {
	if (!isImported(collection.slug)) return collection;
	const { components } = collection.admin ?? {};
	return {
		...collection,
		admin: {
			...collection.admin,
			components: {
				...components,
				beforeListTable: [
					...(components?.beforeListTable ?? []),
					'/admin/components/import-file/open-import.tsx#OpenImport',
				],
				views: {
					...components?.views,
					import: { Component: '/admin/components/import-file/view.tsx#ImportView', path: '/import', exact: true },
				},
			},
		},
	};
};
