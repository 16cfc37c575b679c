import type { SeedCollection, SeedRecord } from '../../src/seed/types.ts';
import { concepts } from './concepts/index.ts';
import { conferences } from './conferences/index.ts';
import { organisations } from './organisations/index.ts';
import { listedPractices } from './practices/listed.ts';
import { studies } from './studies/index.ts';
import { composedColumns } from './columns/composed.ts';
import { composedConsents } from './consents/composed.ts';
import { media } from './media/index.ts';
import { news } from './news/index.ts';
import { pages } from './pages/index.ts';
import { composedPeople } from './people/composed.ts';
import { composedTestimonies } from './testimonies/composed.ts';
import { composedPractices } from './practices/composed.ts';
import { themes } from './themes/index.ts';

/** Our own texts, by collection. Municipalities and datasets come from the tables in `seed/data`. */
export const content: { [S in SeedCollection]?: SeedRecord<S>[] } = {
	columns: composedColumns,
	consents: composedConsents,
	media,
	news,
	pages,
	people: composedPeople,
	testimonies: composedTestimonies,
	themes,
	concepts,
	organisations,
	studies,
	practices: [...composedPractices, ...listedPractices],
	conferences,
};
