import { legalText } from '../legal-text.ts';
import { inEach, type Localized } from '../languages.ts';
import type { Iri, Value } from './context.ts';

export const iri = (address: string): Iri => ({ '@id': address });

/** A text in every language it is written in. */
export const spoken = (text: Localized): Value[] =>
	inEach(text).map(([locale, value]) => ({ '@value': legalText(value), '@language': locale }));

/** Several texts per language. */
export const spokenEach = (texts: Localized<string[]>): Value[] =>
	inEach(texts).flatMap(([locale, values]) =>
		values.map((value) => ({ '@value': legalText(value), '@language': locale })),
	);

export const plain = (text: string | null | undefined): Value[] => (text ? [{ '@value': legalText(text) }] : []);

/** `2026-03-04T05:06:07.000Z`. */
export const moment = (iso: string): Value => ({ '@value': iso, '@type': 'xsd:dateTime' });

/** Only what is an absolute address on the web: anything else is no IRI to link to. */
export const links = (addresses: readonly (string | null | undefined)[] | null | undefined): Iri[] =>
	(addresses ?? []).flatMap((address) => {
		const parsed = address && URL.canParse(address) ? new URL(address) : undefined;
		return parsed && /^https?:$/.test(parsed.protocol) ? [iri(parsed.href)] : [];
	});

export const latest = (documents: readonly { updatedAt: string }[]): Value[] => {
	const last = documents
		.map(({ updatedAt }) => updatedAt)
		.toSorted()
		.at(-1);
	return last ? [moment(last)] : [];
};
