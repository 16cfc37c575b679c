import {
	BlockquoteFeature,
	BlocksFeature,
	BoldFeature,
	FixedToolbarFeature,
	HeadingFeature,
	HorizontalRuleFeature,
	InlineToolbarFeature,
	ItalicFeature,
	lexicalEditor,
	LinkFeature,
	OrderedListFeature,
	ParagraphFeature,
	RelationshipFeature,
	UnorderedListFeature,
	UploadFeature,
} from '@payloadcms/richtext-lexical';
import { textBlocks } from './blocks/index.ts';

/** Documents with a page of their own, which a text may point to. */
const linkable = [
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
	'pages',
	'documents',
] as const;

/** What a text may hold, everywhere: structure and references, no looks. */
export const editor = lexicalEditor({
	features: [
		ParagraphFeature(),
		HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
		BoldFeature(),
		ItalicFeature(),
		UnorderedListFeature(),
		OrderedListFeature(),
		LinkFeature({ enabledCollections: [...linkable] }),
		BlockquoteFeature(),
		UploadFeature({ enabledCollections: ['media'] }),
		RelationshipFeature({ enabledCollections: [...linkable] }),
		HorizontalRuleFeature(),
		BlocksFeature({ blocks: textBlocks }),
		FixedToolbarFeature(),
		InlineToolbarFeature(),
	],
});
