import type { Client, Navigation } from '@integrationnorden/client';
import { href, messages, routes, type Locale, type PlainRoute } from '@repo/i18n';
import { createMemory } from './remember.ts';

interface FrameLink {
	text: string;
	href: string;
}

export interface Frame {
	main: FrameLink[];
	footer: { heading: string; links: FrameLink[] }[];
}

const isPlainRoute = (path: string): path is PlainRoute =>
	Object.hasOwn(routes, path) && !routes[path as PlainRoute].some((part: string) => part.startsWith(':'));

/** An editor names a page by its route, or gives an address. */
const addressOf = (path: string, locale: Locale) => (isPlainRoute(path) ? href(path, locale) : path);

type EditedLinks = NonNullable<Navigation['main']>;
const linksOf = (edited: EditedLinks, locale: Locale): FrameLink[] =>
	edited.map(({ label, path }) => ({ text: label, href: addressOf(path, locale) }));

/** What stands in head and foot until an editor says otherwise, and while the service is away. */
const defaultFrame = (locale: Locale): Frame => {
	const t = messages[locale];
	const link = (route: PlainRoute, text: string) => ({ text, href: href(route, locale) });
	return {
		main: [
			link('themes', t.nav.themes),
			link('practices', t.nav.practices),
			link('voices', t.nav.voices),
			link('conferences', t.nav.conferences),
			link('research', t.nav.research),
			link('statistics', t.nav.municipalities),
			link('organisations', t.nav.organisations),
		],
		footer: [
			{
				heading: t.foot.find,
				links: [
					link('practices', t.nav.practices),
					link('voices', t.nav.voices),
					link('conferences', t.nav.conferences),
					link('research', t.nav.research),
					link('news', t.nav.news),
					link('columns', t.nav.columns),
					link('statistics', t.nav.statistics),
					link('organisations', t.nav.organisations),
				],
			},
			{ heading: t.foot.use, links: [link('forAgencies', t.nav.forAgencies)] },
			{
				heading: t.foot.about,
				links: [
					link('about', t.nav.about),
					link('contact', t.nav.contact),
					link('accessibility', t.nav.accessibility),
					link('privacy', t.nav.privacy),
				],
			},
		],
	};
};

const memory = createMemory<Frame>({ milliseconds: 2000 });

/** Head and foot in a language. Never fails: a page must be able to say that the service is away. */
export const readFrame = async (client: Client, locale: Locale): Promise<Frame> => {
	const standard = defaultFrame(locale);
	try {
		return await memory(locale, async () => {
			const navigation = await client.global('navigation', { locale, depth: 0 });
			const main = linksOf(navigation.main ?? [], locale);
			const footer = (navigation.footer ?? []).map(({ heading, links }) => ({
				heading,
				links: linksOf(links ?? [], locale),
			}));
			return {
				main: main.length > 0 ? main : standard.main,
				footer: footer.length > 0 ? footer : standard.footer,
			};
		});
	} catch {
		return standard;
	}
};
