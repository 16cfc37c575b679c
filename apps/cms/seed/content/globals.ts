import { locales, messages, type Locale, type Messages, type PlainRoute } from '@repo/i18n';
import type { SeedGlobal, SeedGlobalRecord } from '../../src/seed/types.ts';

// The site’s own words, so that menus and page headings say the same.
const inAll = (text: (words: Messages) => string) =>
	Object.fromEntries(locales.map((locale) => [locale, text(messages[locale])])) as Record<Locale, string>;

const link = (path: PlainRoute, text: (words: Messages) => string) => ({ path, label: inAll(text) });

const description = {
	en: 'What Nordic municipalities do so that refugees and immigrants find a home, work and a place in society.',
	sv: 'Vad nordiska kommuner gör för att flyktingar och invandrare ska få ett hem, ett arbete och en plats i samhället.',
	da: 'Hvad nordiske kommuner gør, for at flygtninge og indvandrere får et hjem, et arbejde og en plads i samfundet.',
	nb: 'Hva nordiske kommuner gjør for at flyktninger og innvandrere skal få et hjem, et arbeid og en plass i samfunnet.',
	fi: 'Mitä Pohjoismaiden kunnat tekevät, jotta pakolaiset ja maahanmuuttajat löytävät kodin, työn ja paikan yhteiskunnassa.',
	is: 'Hvað norræn sveitarfélög gera til að flóttafólk og innflytjendur fái heimili, vinnu og hlutverk í samfélaginu.',
};

/** Site, navigation and home. */
export const globals: { [S in SeedGlobal]?: SeedGlobalRecord<S> } = {
	site: {
		name: inAll((t) => t.siteName),
		description,
		publisher: 'IntegrationNorden',
	},
	navigation: {
		main: [
			link('themes', (t) => t.nav.themes),
			link('practices', (t) => t.nav.practices),
			link('voices', (t) => t.nav.voices),
			link('conferences', (t) => t.nav.conferences),
			link('research', (t) => t.nav.research),
			link('statistics', (t) => t.nav.municipalities),
			link('organisations', (t) => t.nav.organisations),
		],
		footer: [
			{
				heading: inAll((t) => t.foot.find),
				links: [
					link('practices', (t) => t.nav.practices),
					link('voices', (t) => t.nav.voices),
					link('conferences', (t) => t.nav.conferences),
					link('research', (t) => t.nav.research),
					link('news', (t) => t.nav.news),
					link('columns', (t) => t.nav.columns),
					link('statistics', (t) => t.nav.statistics),
					link('organisations', (t) => t.nav.organisations),
				],
			},
			{ heading: inAll((t) => t.foot.use), links: [link('forAgencies', (t) => t.nav.forAgencies)] },
			{
				heading: inAll((t) => t.foot.about),
				links: [
					link('about', (t) => t.nav.about),
					link('contact', (t) => t.nav.contact),
					link('accessibility', (t) => t.nav.accessibility),
					link('privacy', (t) => t.nav.privacy),
				],
			},
		],
	},
	home: {
		hero: { title: inAll((t) => t.home.title), lead: description },
		practices: ['practices/keys-to-empty-houses', 'practices/childcare-at-five', 'practices/words-at-the-harbour'],
		testimony: 'testimonies/ewa',
		study: 'studies/introduksjonsprogram-og-norskopplaering-hva-virker-for-hvem',
	},
};
