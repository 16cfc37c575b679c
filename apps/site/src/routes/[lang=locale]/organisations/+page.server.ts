import { compareText, documentPath, href, libraryMessages } from '@repo/i18n';
import {
	areas,
	countries,
	organisationTypes,
	type Area,
	type Country,
	type OrganisationType,
} from '@repo/types/vocabulary';
import { filterBy, pageOf } from '#lib/filters.ts';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { areasOf, readAll, themeFields } from '#lib/server/library.ts';
import { wordsOf } from '#lib/text/language.ts';
import type { PageServerLoad } from './$types';

const pageSize = 60;
/** Stands for organisations that belong to no single country. */
const nordic = 'nordic';

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = libraryMessages[lang];
	const all = await readAll(cms(fetch), 'organisations', lang, {
		select: { name: true, slug: true, type: true, country: true, city: true, description: true, themes: true },
		populate: { themes: themeFields },
	});
	const countryName = (value: string) =>
		value === nordic ? t.organisations.nordic : countries[value as Country][lang];
	const compare = compareText(lang);
	const order = [nordic, ...Object.keys(countries).toSorted((a, b) => compare(countryName(a), countryName(b)))];
	const { documents, filters, conditions } = filterBy(all, url.searchParams, [
		{
			name: 'country',
			label: t.list.country,
			of: ({ country }) => [country ?? nordic],
			labelOf: countryName,
			order,
		},
		{
			name: 'type',
			label: t.organisations.type,
			of: ({ type }) => [type],
			labelOf: (value) => organisationTypes[value as OrganisationType][lang],
			order: Object.keys(organisationTypes),
		},
		{
			name: 'theme',
			label: t.list.theme,
			of: areasOf,
			labelOf: (value) => areas[value as Area][lang],
			order: Object.keys(areas),
		},
	]);
	const sorted = documents.toSorted(
		(a, b) => order.indexOf(a.country ?? nordic) - order.indexOf(b.country ?? nordic) || compare(a.name, b.name),
	);
	const { shown, page, pages } = pageOf(sorted, url.searchParams, pageSize);
	const groups = order.flatMap((country) => {
		const members = shown.filter((organisation) => (organisation.country ?? nordic) === country);
		if (members.length === 0) return [];
		const organisations = members.map((organisation) => ({
			id: organisation.id,
			href: documentPath('organisations', organisation, lang),
			name: wordsOf(organisation, 'name', lang),
			type: organisationTypes[organisation.type][lang],
			city: organisation.city,
			description: wordsOf(organisation, 'description', lang),
		}));
		return [{ country, heading: countryName(country), organisations }];
	});
	const head: PageHead = {
		title: t.organisations.title,
		description: t.organisations.lead,
		crumbs: conditions.length > 0 ? [{ text: t.organisations.title, href: href('organisations', lang) }] : [],
		crumb: conditions.length > 0 ? t.organisations.counted(documents.length) : undefined,
		isUnlisted: conditions.length > 0,
	};
	return { head, groups, filters, conditions, found: documents.length, page, pages };
};
