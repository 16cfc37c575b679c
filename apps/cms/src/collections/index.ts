import type { CollectionConfig } from 'payload';
import { secured } from '../access/apply.ts';
import { audited } from '../audit/audited.ts';
import { arranged } from '../admin/forms/arrange.ts';
import { withImport } from '../admin/import-files.ts';
import { dressed } from '../admin/forms/dress.ts';
import { listed } from '../admin/lists.ts';
import { shaped } from '../hooks/check-shapes.ts';
import { labelled } from '../labels/labelled.ts';
import { Agencies } from './agencies/index.ts';
import { AgencyKeys } from './agencies/keys/index.ts';
import { AgencyDays } from './agencies/usage/index.ts';
import { AuditEvents } from './audit-events/index.ts';
import { Changes } from './changes/index.ts';
import { Columns } from './columns/index.ts';
import { Concepts } from './concepts/index.ts';
import { Conferences } from './conferences/index.ts';
import { Consents } from './consents/index.ts';
import { DatasetEditions } from './dataset-editions/index.ts';
import { DatasetImports } from './dataset-imports/index.ts';
import { Datasets } from './datasets/index.ts';
import { Documents } from './documents/index.ts';
import { Mails } from './mails/index.ts';
import { Media } from './media/index.ts';
import { Municipalities } from './municipalities/index.ts';
import { News } from './news/index.ts';
import { Organisations } from './organisations/index.ts';
import { Pages } from './pages/index.ts';
import { People } from './people/index.ts';
import { Practices } from './practices/index.ts';
import { PreviewLinks } from './preview-links/index.ts';
import { PublicLinks } from './public-links/index.ts';
import { Redirects } from './redirects/index.ts';
import { ReviewEvents } from './review-events/index.ts';
import { Schedules } from './schedules/index.ts';
import { SecondFactors } from './second-factors/index.ts';
import { Studies } from './studies/index.ts';
import { Enquiries, Submissions, Subscribers } from './system/index.ts';
import { Testimonies } from './testimonies/index.ts';
import { Themes } from './themes/index.ts';
import { Users } from './users/index.ts';
import { WebhookDeliveries, WebhookEndpoints, WithdrawalReceipts } from './webhooks/index.ts';

/** In the order of the admin's menu. */
export const collections: CollectionConfig[] = [
	Themes,
	Practices,
	Testimonies,
	Consents,
	Studies,
	News,
	Columns,
	Conferences,
	Organisations,
	People,
	Municipalities,
	Datasets,
	Concepts,
	Pages,
	Media,
	Documents,
	Redirects,
	Submissions,
	Enquiries,
	Subscribers,
	Agencies,
	AgencyKeys,
	AgencyDays,
	WebhookEndpoints,
	WebhookDeliveries,
	WithdrawalReceipts,
	DatasetImports,
	DatasetEditions,
	ReviewEvents,
	Schedules,
	Mails,
	PreviewLinks,
	Changes,
	PublicLinks,
	AuditEvents,
	SecondFactors,
	Users,
]
	.map(audited)
	.map(dressed)
	.map(arranged)
	.map(listed)
	.map(withImport)
	.map(labelled)
	.map(shaped)
	.map(secured);
