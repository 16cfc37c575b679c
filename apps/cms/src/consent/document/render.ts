import { formatDate, type Locale } from '@repo/i18n';
import { consentChannels, valuesOf } from '@repo/types/vocabulary';
import { referenceOf } from '../reference.ts';
import { style } from './style.ts';
import type { DocumentWords } from './words.ts';

/** What the paper says of one consent. Nothing that tells who the person is, but a guardian's name. */
export interface DocumentFacts {
	id: string;
	textVersion: string;
	scopes: readonly string[];
	image: boolean;
	/** Days, `YYYY-MM-DD`. */
	date: string | undefined;
	reviewBy: string | undefined;
	expires: string | undefined;
	withdrawn: string | undefined;
	guardian: string | undefined;
	/** Where the person takes it back. */
	address: string;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const paragraph = (text: string) => `<p>${escape(text)}</p>`;
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
const part = (title: string, ...inner: string[]) => `<section><h2>${escape(title)}</h2>${inner.join('')}</section>`;

/** A page to print, in the words of one language. */
export const renderDocument = (facts: DocumentFacts, t: DocumentWords, locale: Locale): string => {
	const dated = (text: string, day: string | undefined) =>
		day === undefined ? [] : [paragraph(text.replace('{date}', formatDate(day, locale)))];
	const row = (text: string, isAllowed: boolean) =>
		`<tr><td>${escape(isAllowed ? t.yes : t.no)}</td><th scope="row">${escape(text)}</th></tr>`;
	const address = escape(facts.address);
	const rows = valuesOf(consentChannels).map((channel) => row(t.channels[channel], facts.scopes.includes(channel)));
	return [
		'<!doctype html>',
		`<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
		`<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">`,
		`<title>${escape(`${t.title} ${referenceOf(facts.id)}`)}</title><style>${style}</style></head><body><main>`,
		`<h1>${escape(t.title)}</h1>`,
		`<p class="meta">IntegrationNorden · ${escape(t.reference)} ${referenceOf(facts.id)} · ${escape(t.version)} ${escape(facts.textVersion)}</p>`,
		...dated(t.withdrawn, facts.withdrawn).map((text) => text.replace('<p>', '<p class="notice">')),
		paragraph(t.lead),
		part(t.agreeTitle, `<table>${[...rows, row(t.picture, facts.image)].join('')}</table>`),
		part(
			t.timeTitle,
			...dated(t.from, facts.date),
			...(facts.expires === undefined ? [paragraph(t.untilWithdrawn)] : dated(t.until, facts.expires)),
			...dated(t.askAgain, facts.reviewBy),
		),
		part(
			t.withdrawTitle,
			list(t.withdraw),
			`<div class="link"><p>${escape(t.link)}:</p><p><a href="${address}">${address}</a></p>${paragraph(t.keep)}</div>`,
		),
		part(t.afterTitle, list(t.after)),
		part(t.protectTitle, list(t.protect)),
		part(t.rightsTitle, list(t.rights)),
		part(
			t.signTitle,
			...(facts.guardian ? [paragraph(t.guardian.replace('{name}', facts.guardian))] : []),
			paragraph(t.sign),
			`<div class="sign">${[t.place, t.signature, t.interpreter].map((text) => `<span>${escape(text)}</span>`).join('')}</div>`,
		),
		'</main></body></html>',
	].join('\n');
};
