import { negotiateLocale, type Locale } from '@repo/i18n';
import { countries, type Country } from '@repo/types/vocabulary';
import type { Request } from 'express';
import type { Payload } from 'payload';
import { guardLocale } from './guard/parameters.ts';
import { badParameter } from './problem.ts';
import { readQuery } from './query.ts';
import { findBySlug, searchOrder } from './slug.ts';

/** What a feed or a calendar was asked for. */
export interface Narrowed {
	locale: Locale;
	theme: { id: string; title: string } | undefined;
	country: Country | undefined;
	/** Where a page of a feed begins, as it was given. */
	cursor: string | undefined;
}

type Parameter = 'theme' | 'country' | 'cursor';

const one = (value: unknown, parameter: string): string => {
	if (typeof value === 'string' && value.length <= 200 && value.isWellFormed() && !value.includes('\0')) return value;
	throw badParameter(parameter, 'Must be one value.');
};

const readTheme = async (payload: Payload, value: string, locale: Locale): Promise<Narrowed['theme']> => {
	const wanted = { payload, collection: 'themes', slug: value, user: null, order: searchOrder(locale) } as const;
	const { docs } = await payload.find({
		collection: 'themes',
		locale,
		depth: 0,
		limit: 1,
		pagination: false,
		overrideAccess: false,
		joins: false,
		where: { id: { in: [value, (await findBySlug(wanted)) ?? value] } },
		select: { title: true },
	});
	const [theme] = docs;
	if (theme === undefined) throw badParameter('theme', 'There is no such theme. Give its id or slug.');
	return { id: String(theme.id), title: String(theme.title) };
};

const readCountry = (value: string): Country => {
	if (Object.hasOwn(countries, value)) return value as Country;
	throw badParameter('country', `Must be one of ${Object.keys(countries).join(', ')}.`);
};

/** The parameters of a feed or a calendar: `locale`, and of the others those that fit what it lists. */
export const readNarrowed = async (
	payload: Payload,
	request: Request,
	allowed: readonly Parameter[],
): Promise<Narrowed> => {
	const { locale: asked, ...rest } = readQuery(request);
	for (const name of Object.keys(rest)) {
		if (!(allowed as readonly string[]).includes(name)) throw badParameter(name, 'There is no such parameter here.');
	}
	const locale = asked === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(asked);
	const { theme, country, cursor } = rest;
	return {
		locale,
		theme: theme === undefined ? undefined : await readTheme(payload, one(theme, 'theme'), locale),
		country: country === undefined ? undefined : readCountry(one(country, 'country')),
		cursor: cursor === undefined ? undefined : one(cursor, 'cursor'),
	};
};
