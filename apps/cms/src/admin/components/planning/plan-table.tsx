import { localeNames, type Locale } from '@repo/i18n';
import { scheduleDirections } from '@repo/types/vocabulary';
import Link from 'next/link.js';
import type { CollectionSlug } from 'payload';
import type { Planned } from '../../planning/read.ts';
import { Moment } from '../moment.tsx';
import type { PlanningWords } from './words.ts';

interface PlanTableProps {
	caption: string;
	plans: readonly Planned[];
	language: Locale;
	words: PlanningWords;
	untitled: string;
	labelOf: (collection: CollectionSlug) => string;
}

/** Plans of one month, or those that failed: when, what, which document, who. */
export const PlanTable = ({ caption, plans, language, words, untitled, labelOf }: PlanTableProps) => (
	<table className="planning__table">
		<caption>{caption}</caption>
		<thead>
			<tr>
				<th scope="col">{words.when}</th>
				<th scope="col">{words.what}</th>
				<th scope="col">{words.document}</th>
				<th scope="col">{words.by}</th>
			</tr>
		</thead>
		<tbody>
			{plans.map((plan) => (
				<tr key={plan.id} className={`planning__${plan.direction}`}>
					<td data-label={words.when}>
						<Moment at={plan.at} language={language} />
					</td>
					<td data-label={words.what}>
						{scheduleDirections[plan.direction][language]}
						{plan.isOneLanguage === true && ` (${localeNames[plan.language]})`}
					</td>
					<td data-label={words.document}>
						<Link prefetch={false} href={`/admin/collections/${plan.collection}/${plan.document}`}>
							{plan.title || untitled}
						</Link>
						<span>{labelOf(plan.collection)}</span>
						{plan.reason && <q>{plan.reason}</q>}
					</td>
					<td data-label={words.by}>{plan.byName ?? '–'}</td>
				</tr>
			))}
		</tbody>
	</table>
);
