import { Beside as Beside_3a8bb4257022225ce59ced6e639a5701 } from '../../../admin/components/languages/beside.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_aef054be212e652f0faaec1c55d7b986 } from '../../../admin/components/row-label.tsx'
import { SchedulePanel as SchedulePanel_43d228e7bdcc4e63984dcbf4dd40f607 } from '../../../admin/components/schedule-panel/index.tsx'
import { LanguagesPanel as LanguagesPanel_8f3f2f97778ce133683e04c68a167a96 } from '../../../admin/components/languages/panel.tsx'
import { LanguagesCell as LanguagesCell_7bf4dd7b5cd435d7b941e95396caf1c4 } from '../../../admin/components/languages/cell.tsx'
import { PreviewLinksPanel as PreviewLinksPanel_b2ddc865a9a6c0f17d22dbfadbcba9c9 } from '../../../admin/components/preview-links/index.tsx'
import { JsonField as JsonField_5a6b6f000f3c78b20f70e542d95df1d3 } from '../../../admin/components/json-field.tsx'
import { SaveKeeper as SaveKeeper_5def066cdad2a707cb26879284afdc57 } from '../../../admin/components/save-keeper/index.tsx'
import { ReviewPanel as ReviewPanel_beb0a10b67973fc4aa7a3bd23ad9c1c5 } from '../../../admin/components/review-panel/index.tsx'
import { Identifiability as Identifiability_6226287a86b86477c747e6a1813ccbf2 } from '../../../admin/components/identifiability/index.tsx'
import { ReceiptsOfTestimony as ReceiptsOfTestimony_3e1f312826e30180d889a25829cb977e } from '../../../admin/components/withdrawal-receipts/index.tsx'
import { ConsentDocument as ConsentDocument_7e32e765cc4f7dfe4fa6742fdebd3864 } from '../../../admin/components/consent-document/index.tsx'
import { ReceiptsOfConsent as ReceiptsOfConsent_3e1f312826e30180d889a25829cb977e } from '../../../admin/components/withdrawal-receipts/index.tsx'
import { OpenImport as OpenImport_ca2db8620727e5241da41bbe01ffa656 } from '../../../admin/components/import-file/open-import.tsx'
import { ImportView as ImportView_295343eaf84711da37201d55ddbf3ba2 } from '../../../admin/components/import-file/view.tsx'
import { MergePanel as MergePanel_51685da6e47166ef785e5d48572e3e6e } from '../../../admin/components/merge/panel.tsx'
import { MergeView as MergeView_32058fd92064671e5783b185ea02cc57 } from '../../../admin/components/merge/view.tsx'
import { FigureImports as FigureImports_3e381ab59b3478f7108311488cabb499 } from '../../../admin/components/figure-imports/index.tsx'
import { PicturePanel as PicturePanel_8e46e9e97257de2d9e359665f48f498f } from '../../../admin/components/picture-panel/index.tsx'
import { UnusedPictures as UnusedPictures_983ea2bbf13d8e22b4b8784677faa1ea } from '../../../admin/components/picture-panel/unused.tsx'
import { AgencyUsage as AgencyUsage_a8681b4365aef6c14a06faf55459d79c } from '../../../admin/components/agency-usage/index.tsx'
import { AgencyKeys as AgencyKeys_29c1849fa2017d00576725053667cfc9 } from '../../../admin/components/agency-keys/index.tsx'
import { AgencyWebhooks as AgencyWebhooks_c21a1608ee10a58ad96ceb1d394b47d9 } from '../../../admin/components/agency-webhooks/index.tsx'
import { AuditExport as AuditExport_848ce4cb2d5147534f87f70f64ecb631 } from '../../../admin/components/audit-export/index.tsx'
import { CurrentPassword as CurrentPassword_c8c9b0ff304fb9f2e92c840f861cadfc } from '../../../admin/components/current-password/index.tsx'
import { AccountSecurity as AccountSecurity_88256cd0fc86929665d514d49fcc5bb1 } from '../../../admin/components/account-security/index.tsx'
import { Icon as Icon_ebd10bb5aff3411c755724d302122c59 } from '../../../admin/components/strips.tsx'
import { Logo as Logo_ebd10bb5aff3411c755724d302122c59 } from '../../../admin/components/strips.tsx'
import { LanguageKeeper as LanguageKeeper_0b4193c35831e6f5a6d1eedd4aa52cf2 } from '../../../admin/components/language-keeper.tsx'
import { LanguagesProvider as LanguagesProvider_a6bb5b193779bf34e35d83bf6678fe28 } from '../../../admin/components/languages/provider.tsx'
import { StartPage as StartPage_a9acc37202bc0345ef7de94b7e69142c } from '../../../admin/components/start-page.tsx'
import { PlanningView as PlanningView_7aa84da583f0dcec65fa417d4ec6adca } from '../../../admin/components/planning/index.tsx'
import { SignInView as SignInView_c228e8b176d135bd8dd286ab5aac0672 } from '../../../admin/components/sign-in/view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/components/languages/beside.tsx#Beside": Beside_3a8bb4257022225ce59ced6e639a5701,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/components/row-label.tsx#RowLabel": RowLabel_aef054be212e652f0faaec1c55d7b986,
  "/admin/components/schedule-panel/index.tsx#SchedulePanel": SchedulePanel_43d228e7bdcc4e63984dcbf4dd40f607,
  "/admin/components/languages/panel.tsx#LanguagesPanel": LanguagesPanel_8f3f2f97778ce133683e04c68a167a96,
  "/admin/components/languages/cell.tsx#LanguagesCell": LanguagesCell_7bf4dd7b5cd435d7b941e95396caf1c4,
  "/admin/components/preview-links/index.tsx#PreviewLinksPanel": PreviewLinksPanel_b2ddc865a9a6c0f17d22dbfadbcba9c9,
  "/admin/components/json-field.tsx#JsonField": JsonField_5a6b6f000f3c78b20f70e542d95df1d3,
  "/admin/components/save-keeper/index.tsx#SaveKeeper": SaveKeeper_5def066cdad2a707cb26879284afdc57,
  "/admin/components/review-panel/index.tsx#ReviewPanel": ReviewPanel_beb0a10b67973fc4aa7a3bd23ad9c1c5,
  "/admin/components/identifiability/index.tsx#Identifiability": Identifiability_6226287a86b86477c747e6a1813ccbf2,
  "/admin/components/withdrawal-receipts/index.tsx#ReceiptsOfTestimony": ReceiptsOfTestimony_3e1f312826e30180d889a25829cb977e,
  "/admin/components/consent-document/index.tsx#ConsentDocument": ConsentDocument_7e32e765cc4f7dfe4fa6742fdebd3864,
  "/admin/components/withdrawal-receipts/index.tsx#ReceiptsOfConsent": ReceiptsOfConsent_3e1f312826e30180d889a25829cb977e,
  "/admin/components/import-file/open-import.tsx#OpenImport": OpenImport_ca2db8620727e5241da41bbe01ffa656,
  "/admin/components/import-file/view.tsx#ImportView": ImportView_295343eaf84711da37201d55ddbf3ba2,
  "/admin/components/merge/panel.tsx#MergePanel": MergePanel_51685da6e47166ef785e5d48572e3e6e,
  "/admin/components/merge/view.tsx#MergeView": MergeView_32058fd92064671e5783b185ea02cc57,
  "/admin/components/figure-imports/index.tsx#FigureImports": FigureImports_3e381ab59b3478f7108311488cabb499,
  "/admin/components/picture-panel/index.tsx#PicturePanel": PicturePanel_8e46e9e97257de2d9e359665f48f498f,
  "/admin/components/picture-panel/unused.tsx#UnusedPictures": UnusedPictures_983ea2bbf13d8e22b4b8784677faa1ea,
  "/admin/components/agency-usage/index.tsx#AgencyUsage": AgencyUsage_a8681b4365aef6c14a06faf55459d79c,
  "/admin/components/agency-keys/index.tsx#AgencyKeys": AgencyKeys_29c1849fa2017d00576725053667cfc9,
  "/admin/components/agency-webhooks/index.tsx#AgencyWebhooks": AgencyWebhooks_c21a1608ee10a58ad96ceb1d394b47d9,
  "/admin/components/audit-export/index.tsx#AuditExport": AuditExport_848ce4cb2d5147534f87f70f64ecb631,
  "/admin/components/current-password/index.tsx#CurrentPassword": CurrentPassword_c8c9b0ff304fb9f2e92c840f861cadfc,
  "/admin/components/account-security/index.tsx#AccountSecurity": AccountSecurity_88256cd0fc86929665d514d49fcc5bb1,
  "/admin/components/strips.tsx#Icon": Icon_ebd10bb5aff3411c755724d302122c59,
  "/admin/components/strips.tsx#Logo": Logo_ebd10bb5aff3411c755724d302122c59,
  "/admin/components/language-keeper.tsx#LanguageKeeper": LanguageKeeper_0b4193c35831e6f5a6d1eedd4aa52cf2,
  "/admin/components/languages/provider.tsx#LanguagesProvider": LanguagesProvider_a6bb5b193779bf34e35d83bf6678fe28,
  "/admin/components/start-page.tsx#StartPage": StartPage_a9acc37202bc0345ef7de94b7e69142c,
  "/admin/components/planning/index.tsx#PlanningView": PlanningView_7aa84da583f0dcec65fa417d4ec6adca,
  "/admin/components/sign-in/view.tsx#SignInView": SignInView_c228e8b176d135bd8dd286ab5aac0672,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
