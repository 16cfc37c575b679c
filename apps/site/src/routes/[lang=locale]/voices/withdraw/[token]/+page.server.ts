import { href, withdrawalMessages } from '@repo/i18n';
import { fail, redirect } from '@sveltejs/kit';
import type { PageHead } from '#lib/page-head.ts';
import { readConsent, withdrawConsent } from '#lib/server/withdrawals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang, token } = event.params;
	// The address is the key: it is not kept by anything in between, and not given away by links.
	event.setHeaders({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer',
	});
	const t = withdrawalMessages[lang];
	const state = await readConsent(event, token);
	const head: PageHead = { title: state === 'withdrawn' ? t.doneTitle : t.title, isUnlisted: true };
	return { head, state };
};

export const actions: Actions = {
	default: async (event) => {
		const { lang, token } = event.params;
		const failure = await withdrawConsent(event, token);
		if (failure) return fail(failure === 'tooMany' ? 429 : 503, { failure });
		redirect(303, href('withdrawConsent', lang, { token }));
	},
};
