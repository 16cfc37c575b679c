import type { Locale } from '@repo/i18n';

/** What the planning says. */
export interface PlanningWords {
	title: string;
	lead: string;
	themes: string;
	themesNote: string;
	theme: string;
	days: string;
	/** `{from}` and `{until}` are days. */
	period: string;
	openEnd: string;
	now: string;
	draft: string;
	/** `{titles}` of other themes. */
	overlaps: string;
	gap: string;
	/** `{title}` of the theme that stays over a gap. */
	stays: string;
	noTheme: string;
	toThemes: string;
	plans: string;
	nothing: string;
	refused: string;
	refusedNote: string;
	when: string;
	what: string;
	document: string;
	by: string;
	/** `{shown}` of `{count}` plans. */
	first: string;
	sooner: string;
	later: string;
	page: string;
	/** On the start page. */
	open: string;
}

export const planningWords: Record<Locale, PlanningWords> = {
	en: {
		title: 'Planning',
		lead: 'What happens by itself, and when. Moments are in your own time. To move or cancel something, open the document.',
		themes: 'The themes ahead',
		themesNote: 'A period begins and ends at midnight in Stockholm.',
		theme: 'Theme',
		days: 'Period',
		period: '{from} to {until}',
		openEnd: 'From {from}',
		now: 'Current now',
		draft: 'A draft: it counts once it is published.',
		overlaps: 'Overlaps with {titles}, and cannot be published so.',
		gap: 'No period',
		stays: '“{title}” stays the current theme.',
		noTheme: 'There is no current theme.',
		toThemes: 'To the themes',
		plans: 'Published and taken off the site',
		nothing: 'Nothing is planned.',
		refused: 'Could not be done',
		refusedNote: 'The documents are as they were. Plan anew there, or put it away.',
		when: 'When',
		what: 'What',
		document: 'Document',
		by: 'Planned by',
		first: 'The first {shown} of {count}.',
		sooner: 'Sooner',
		later: 'Later',
		page: 'Page {page} of {pages}',
		open: 'The planning: themes ahead, and everything that happens by itself',
	},
	sv: {
		title: 'Planering',
		lead: 'Det som sker av sig självt, och när. Tidpunkterna är i din egen tid. Öppna dokumentet för att flytta eller avbryta något.',
		themes: 'Kommande teman',
		themesNote: 'En period börjar och slutar vid midnatt i Stockholm.',
		theme: 'Tema',
		days: 'Period',
		period: '{from} till {until}',
		openEnd: 'Från {from}',
		now: 'Aktuellt nu',
		draft: 'Ett utkast: det räknas när det är publicerat.',
		overlaps: 'Överlappar {titles} och kan inte publiceras så.',
		gap: 'Ingen period',
		stays: '”{title}” förblir aktuellt tema.',
		noTheme: 'Det finns inget aktuellt tema.',
		toThemes: 'Till teman',
		plans: 'Publiceras och tas bort från webbplatsen',
		nothing: 'Inget är planerat.',
		refused: 'Kunde inte göras',
		refusedNote: 'Dokumenten är som de var. Planera på nytt där, eller lägg undan.',
		when: 'När',
		what: 'Vad',
		document: 'Dokument',
		by: 'Planerat av',
		first: 'De första {shown} av {count}.',
		sooner: 'Tidigare',
		later: 'Senare',
		page: 'Sida {page} av {pages}',
		open: 'Planeringen: kommande teman och allt som sker av sig självt',
	},
	da: {
		title: 'Planlægning',
		lead: 'Det, der sker af sig selv, og hvornår. Tidspunkterne er i din egen tid. Åbn dokumentet for at flytte eller annullere noget.',
		themes: 'Kommende temaer',
		themesNote: 'En periode begynder og slutter ved midnat i Stockholm.',
		theme: 'Tema',
		days: 'Periode',
		period: '{from} til {until}',
		openEnd: 'Fra {from}',
		now: 'Aktuelt nu',
		draft: 'En kladde: den tæller, når den er udgivet.',
		overlaps: 'Overlapper {titles} og kan ikke udgives sådan.',
		gap: 'Ingen periode',
		stays: '»{title}« forbliver det aktuelle tema.',
		noTheme: 'Der er intet aktuelt tema.',
		toThemes: 'Til temaerne',
		plans: 'Udgives og tages af webstedet',
		nothing: 'Intet er planlagt.',
		refused: 'Kunne ikke gøres',
		refusedNote: 'Dokumenterne er, som de var. Planlæg igen der, eller læg det væk.',
		when: 'Hvornår',
		what: 'Hvad',
		document: 'Dokument',
		by: 'Planlagt af',
		first: 'De første {shown} af {count}.',
		sooner: 'Tidligere',
		later: 'Senere',
		page: 'Side {page} af {pages}',
		open: 'Planlægningen: kommende temaer og alt, der sker af sig selv',
	},
	nb: {
		title: 'Planlegging',
		lead: 'Det som skjer av seg selv, og når. Tidspunktene er i din egen tid. Åpne dokumentet for å flytte eller avlyse noe.',
		themes: 'Kommende temaer',
		themesNote: 'En periode begynner og slutter ved midnatt i Stockholm.',
		theme: 'Tema',
		days: 'Periode',
		period: '{from} til {until}',
		openEnd: 'Fra {from}',
		now: 'Aktuelt nå',
		draft: 'Et utkast: det teller når det er publisert.',
		overlaps: 'Overlapper {titles} og kan ikke publiseres slik.',
		gap: 'Ingen periode',
		stays: '«{title}» forblir det aktuelle temaet.',
		noTheme: 'Det er ikke noe aktuelt tema.',
		toThemes: 'Til temaene',
		plans: 'Publiseres og tas av nettstedet',
		nothing: 'Ingenting er planlagt.',
		refused: 'Kunne ikke gjøres',
		refusedNote: 'Dokumentene er som de var. Planlegg på nytt der, eller legg det bort.',
		when: 'Når',
		what: 'Hva',
		document: 'Dokument',
		by: 'Planlagt av',
		first: 'De første {shown} av {count}.',
		sooner: 'Tidligere',
		later: 'Senere',
		page: 'Side {page} av {pages}',
		open: 'Planleggingen: kommende temaer og alt som skjer av seg selv',
	},
	fi: {
		title: 'Suunnitelma',
		lead: 'Mitä tapahtuu itsestään ja milloin. Ajat ovat omaa aikaasi. Avaa sisältö, kun haluat siirtää tai perua jotain.',
		themes: 'Tulevat teemat',
		themesNote: 'Jakso alkaa ja päättyy Tukholman keskiyöllä.',
		theme: 'Teema',
		days: 'Jakso',
		period: '{from} – {until}',
		openEnd: '{from} alkaen',
		now: 'Ajankohtainen nyt',
		draft: 'Luonnos: se otetaan huomioon, kun se on julkaistu.',
		overlaps: 'Päällekkäinen: {titles}. Ei voida julkaista näin.',
		gap: 'Ei jaksoa',
		stays: '”{title}” pysyy ajankohtaisena teemana.',
		noTheme: 'Ajankohtaista teemaa ei ole.',
		toThemes: 'Teemoihin',
		plans: 'Julkaistaan ja poistetaan sivustolta',
		nothing: 'Mitään ei ole ajastettu.',
		refused: 'Ei voitu tehdä',
		refusedNote: 'Sisällöt ovat ennallaan. Ajasta siellä uudelleen tai poista listalta.',
		when: 'Milloin',
		what: 'Mitä',
		document: 'Sisältö',
		by: 'Ajastanut',
		first: 'Ensimmäiset {shown}, yhteensä {count}.',
		sooner: 'Aiemmat',
		later: 'Myöhemmät',
		page: 'Sivu {page}/{pages}',
		open: 'Suunnitelma: tulevat teemat ja kaikki, mikä tapahtuu itsestään',
	},
	is: {
		title: 'Áætlun',
		lead: 'Það sem gerist sjálfkrafa og hvenær. Tímar eru á þínum tíma. Opnaðu skjalið til að færa eða hætta við eitthvað.',
		themes: 'Þemu fram undan',
		themesNote: 'Tímabil hefst og því lýkur á miðnætti í Stokkhólmi.',
		theme: 'Þema',
		days: 'Tímabil',
		period: '{from} til {until}',
		openEnd: 'Frá {from}',
		now: 'Í gildi núna',
		draft: 'Drög: þau gilda þegar þau hafa verið birt.',
		overlaps: 'Skarast við {titles} og ekki er hægt að birta það þannig.',
		gap: 'Ekkert tímabil',
		stays: '„{title}“ er áfram þema líðandi stundar.',
		noTheme: 'Ekkert þema er í gildi.',
		toThemes: 'Í þemun',
		plans: 'Birt og tekið af vefnum',
		nothing: 'Ekkert er á áætlun.',
		refused: 'Tókst ekki',
		refusedNote: 'Skjölin eru eins og þau voru. Settu aftur á áætlun þar eða leggðu til hliðar.',
		when: 'Hvenær',
		what: 'Hvað',
		document: 'Skjal',
		by: 'Sett á áætlun af',
		first: 'Fyrstu {shown} af {count}.',
		sooner: 'Fyrr',
		later: 'Síðar',
		page: 'Síða {page} af {pages}',
		open: 'Áætlunin: þemu fram undan og allt sem gerist sjálfkrafa',
	},
};
