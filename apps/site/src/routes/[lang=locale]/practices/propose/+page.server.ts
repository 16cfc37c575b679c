import { compareText, href, messages, proposalMessages } from '@repo/i18n';
import { countries, valuesOf } from '@repo/types/vocabulary';
import { fail, redirect } from '@sveltejs/kit';
import type { PageHead } from '#lib/page-head.ts';
import { fieldNames, readChallenge, sendProposal, type SendOutcome } from '#lib/server/proposals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = proposalMessages[lang];
	// Each form is good for one proposal, so none is kept for somebody else.
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const compare = compareText(lang);
	const head: PageHead = {
		title: t.title,
		description: t.lead,
		crumbs: [{ text: messages[lang].finder.title, href: href('practices', lang) }],
	};
	return {
		head,
		challenge: await readChallenge(event),
		countries: valuesOf(countries)
			.map((value) => ({ value, label: countries[value][lang] }))
			.toSorted((a, b) => compare(a.label, b.label)),
	};
};

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

const statusOf: Record<Exclude<SendOutcome['is'], 'sent'>, number> = {
	refused: 400,
	twice: 409,
	tooMany: 429,
	away: 503,
};

export const actions: Actions = {
	default: async (event) => {
		const { lang } = event.params;
		const form = await event.request.formData();
		const values = Object.fromEntries(fieldNames.map((name) => [name, textOf(form.get(name))]));
		const outcome = await sendProposal(event, lang, values);
		if (outcome.is === 'sent') redirect(303, `${href('proposal', lang, { token: outcome.token })}?sent`);
		const refused = outcome.is === 'refused' ? outcome.fields : [];
		// A ticket or work that was refused is not sent a second time; the form brings new ones.
		const isFormRefused = refused.includes('ticket') || refused.includes('altcha');
		const { ticket, altcha, ...typed } = values;
		return fail(statusOf[outcome.is], {
			is: outcome.is,
			refused,
			values: typed,
			isFormRefused,
			form: isFormRefused ? undefined : { ticket: ticket ?? '', altcha: altcha ?? '' },
		});
	},
};
