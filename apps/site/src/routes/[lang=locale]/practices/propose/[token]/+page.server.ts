import { href, messages, proposalMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { readStatus } from '#lib/server/proposals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang, token } = event.params;
	const t = proposalMessages[lang];
	// The address is the key: it is not kept by anything in between, and not given away by links.
	event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
	const head: PageHead = {
		title: t.status.title,
		crumbs: [
			{ text: messages[lang].finder.title, href: href('practices', lang) },
			{ text: t.title, href: href('proposePractice', lang) },
		],
		isUnlisted: true,
	};
	return { head, proposal: await readStatus(event, token), isNew: event.url.searchParams.has('sent') };
};
