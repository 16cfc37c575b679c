import type { CollectionConfig, Field } from 'payload';
import { idField } from '../fields/id.ts';
import { publishingFields, rightsFields } from '../fields/publishing.ts';
import { slugField } from '../fields/slug.ts';
import { leaveOutLists } from '../hooks/leave-out-lists.ts';
import { dropOldSlugs, keepOldSlugs, rememberSlugs } from '../hooks/slugs/keep-old-slugs.ts';
import { setSlug } from '../hooks/slugs/set-slug.ts';
import { stampPublication } from '../hooks/stamp-publication.ts';

interface ContentOptions<Slug extends string> extends Omit<CollectionConfig, 'slug' | 'fields'> {
	slug: Slug;
	fields: Field[];
	/** `false` where a document has no page of its own. */
	hasSlug?: boolean;
	licence?: Parameters<typeof rightsFields>[0];
}

/**
 * A collection that is published: drafts, versions, autosave, scheduled publishing, trash, slug, rights.
 * Ids, access and labels are added for all collections in `collections/index.ts`.
 */
export const content = <Slug extends string>({
	slug,
	fields,
	hasSlug = true,
	licence,
	hooks,
	...rest
}: ContentOptions<Slug>) =>
	({
		...rest,
		slug,
		hooks: {
			...hooks,
			beforeOperation: [...(hooks?.beforeOperation ?? []), leaveOutLists],
			beforeChange: [
				...(hooks?.beforeChange ?? []),
				stampPublication,
				...(hasSlug ? [setSlug(rest.admin?.useAsTitle ?? 'title'), rememberSlugs] : []),
			],
			afterChange: [...(hasSlug ? [keepOldSlugs] : []), ...(hooks?.afterChange ?? [])],
			afterDelete: [...(hasSlug ? [dropOldSlugs] : []), ...(hooks?.afterDelete ?? [])],
		},
		trash: true,
		versions: { drafts: { autosave: { interval: 2000 }, schedulePublish: true }, maxPerDoc: 100 },
		fields: [idField, ...fields, ...(hasSlug ? [slugField] : []), ...publishingFields, ...rightsFields(licence)],
	}) satisfies CollectionConfig;
