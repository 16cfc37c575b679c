import { href, libraryMessages } from '@repo/i18n';
import { isMonth, monthAfter, weeksOf } from '#lib/month.ts';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { readMeetings } from '#lib/server/meetings.ts';
import { subscriptionTo } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

/** As many held meetings as the page shows before it leads to all of them. */
const mostHeld = 6;

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = libraryMessages[lang].conferences;
	const { ahead, held } = await readMeetings(cms(fetch), lang);
	const asked = url.searchParams.get('month');
	const isMonthView = url.searchParams.get('view') === 'month';
	const month = isMonth(asked) ? asked : (ahead[0]?.day ?? new Date().toISOString()).slice(0, 7);
	const all = [...held, ...ahead];
	const on = (day: string) => all.filter((meeting) => meeting.day <= day && day <= meeting.lastDay);
	const head: PageHead = {
		subscription: subscriptionTo('conferences', lang),
		title: t.title,
		description: t.lead,
		isUnlisted: isMonthView || asked !== null,
	};
	return {
		head,
		isMonthView,
		month: {
			name: month,
			before: monthAfter(month, -1),
			after: monthAfter(month, 1),
			weeks: weeksOf(month).map((week) =>
				week.map((day) => {
					const meetings = day ? on(day) : [];
					const [only] = meetings;
					const address =
						meetings.length === 1
							? only?.href
							: `${href('conferences', lang)}?view=month&month=${month}#day-${only?.day}`;
					return { day, count: meetings.length, href: meetings.length > 0 ? address : undefined };
				}),
			),
		},
		ahead: isMonthView
			? all.filter(({ day, lastDay }) => day.slice(0, 7) <= month && month <= lastDay.slice(0, 7))
			: ahead,
		held: isMonthView ? [] : held.slice(0, mostHeld),
		heldTotal: held.length,
	};
};
