import { formatNumber, type Locale } from '@repo/i18n';
import Link from 'next/link.js';
import type { PlanningWords } from './words.ts';

interface PagesProps {
	page: number;
	pages: number;
	language: Locale;
	words: PlanningWords;
}

/** The way to what is planned sooner and later, where it does not fit one page. */
export const Pages = ({ page, pages, language, words }: PagesProps) => {
	if (pages === 1) return null;
	const link = (to: number, name: string) => (
		<Link prefetch={false} href={`/admin/planning?page=${to}`}>
			{name}
		</Link>
	);
	return (
		<nav className="planning__pages" aria-label={words.plans}>
			{page > 1 && link(page - 1, words.sooner)}
			<span>
				{words.page.replace('{page}', formatNumber(page, language)).replace('{pages}', formatNumber(pages, language))}
			</span>
			{page < pages && link(page + 1, words.later)}
		</nav>
	);
};
