import type { CollectionConfig, Field } from 'payload';
import { idField } from '../fields/id.ts';
import { publishingFields, rightsFields } from '../fields/publishing.ts';
import { slugField } from '../fields/slug.ts';
import { stage } from '../fields/stage.ts';
import { leaveOutLists } from '../hooks/leave-out-lists.ts';
import { refuseStale } from '../hooks/refuse-stale.ts';
import { dropOldSlugs, keepOldSlugs, rememberSlugs } from '../hooks/slugs/keep-old-slugs.ts';
import { setSlug } from '../hooks/slugs/set-slug.ts';
import { stampPublication } from '../hooks/stamp-publication.ts';
import { lockEndpoints } from '../locks/endpoints.ts';
import { keepLock, noteLock } from '../locks/keep-lock.ts';
import { followInForms } from '../merge/follow-in-forms.ts';
import { noteLanguageAlone, requireWordsOfPictures } from '../hooks/words-of-pictures/require.ts';
import { hasPages } from '../preview/has-pages.ts';
import { previewEndpoints } from '../preview/endpoints.ts';
import { reviewEndpoints } from '../review/endpoints.ts';
import { keepHistory } from '../review/hooks/keep-history.ts';
import { setStage } from '../review/hooks/set-stage.ts';
import { isReviewed } from '../review/transitions.ts';
import { dropOverPlans, dropPlansOfDeleted } from '../schedules/drop-plans.ts';
import { scheduleEndpoints } from '../schedules/endpoints.ts';
import { languageEndpoints } from '../translations/endpoints.ts';
import { languagesPanel, translationFields } from '../translations/fields.ts';
import { restoreEndpoint } from '../versions/endpoints.ts';
import { judgeAsRestored, noteRestored } from '../versions/restored.ts';

interface ContentOptions<Slug extends string> extends Omit<CollectionConfig, 'slug' | 'fields'> {
	slug: Slug;
	fields: Field[];
	/** `false` where a document has no page of its own. */
	hasSlug?: boolean;
	licence?: Parameters<typeof rightsFields>[0];
}

/** After the last key; until then it is kept in the browser. */
const autosaveMs = 2000;

/** Beside the text: who else may see the draft. */
const previewPanel: Field = {
	name: 'previewLinks',
	type: 'ui',
	admin: {
		position: 'sidebar',
		components: { Field: '/admin/components/preview-links/index.tsx#PreviewLinksPanel' },
	},
};

/** Beside the text: when it is published and leaves the site by itself. */
const schedulePanel: Field = {
	name: 'schedulePanel',
	type: 'ui',
	admin: {
		position: 'sidebar',
		components: { Field: '/admin/components/schedule-panel/index.tsx#SchedulePanel' },
	},
};

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
}: ContentOptions<Slug>) => {
	const hasReview = isReviewed(slug);
	return {
		...rest,
		slug,
		admin: {
			...rest.admin,
			...(rest.admin?.defaultColumns && { defaultColumns: [...rest.admin.defaultColumns, 'translations'] }),
			components: {
				...rest.admin?.components,
				edit: {
					...rest.admin?.components?.edit,
					beforeDocumentControls: ['/admin/components/save-keeper/index.tsx#SaveKeeper'],
				},
			},
		},
		endpoints: [
			...(rest.endpoints || []),
			...languageEndpoints(slug),
			...lockEndpoints(slug),
			restoreEndpoint(slug),
			...(hasReview ? reviewEndpoints(slug) : []),
			...scheduleEndpoints(slug),
			...(hasPages(slug) ? previewEndpoints(slug) : []),
		],
		hooks: {
			...hooks,
			beforeOperation: [...(hooks?.beforeOperation ?? []), noteLanguageAlone, leaveOutLists, noteRestored, noteLock],
			beforeValidate: [refuseStale, judgeAsRestored, followInForms, ...(hooks?.beforeValidate ?? [])],
			beforeChange: [
				...(hooks?.beforeChange ?? []),
				requireWordsOfPictures,
				stampPublication,
				...(hasReview ? [setStage] : []),
				...(hasSlug ? [setSlug(rest.admin?.useAsTitle ?? 'title'), rememberSlugs] : []),
			],
			afterChange: [
				...(hasSlug ? [keepOldSlugs] : []),
				...(hasReview ? [keepHistory] : []),
				dropOverPlans,
				...(hooks?.afterChange ?? []),
				keepLock,
			],
			afterDelete: [...(hasSlug ? [dropOldSlugs] : []), dropPlansOfDeleted, ...(hooks?.afterDelete ?? [])],
		},
		trash: true,
		// The clock is ours: Payload's own publishes in the default language, and forgets what it could not do.
		// A file comes in a drawer beside the text it belongs to, and the first save closes that: whoever sends it says when.
		versions: {
			drafts: { autosave: rest.upload ? false : { interval: autosaveMs }, schedulePublish: false },
			maxPerDoc: 100,
		},
		fields: [
			idField,
			// First, so that its panel is the first thing beside the text.
			...(hasReview ? [stage] : []),
			schedulePanel,
			languagesPanel,
			...fields,
			...(hasSlug ? [slugField] : []),
			...(hasPages(slug) ? [previewPanel] : []),
			...publishingFields,
			...rightsFields(licence),
			...translationFields,
		],
	} satisfies CollectionConfig;
};
