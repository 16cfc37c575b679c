import type { Label } from '@repo/i18n';
import { words } from './words.ts';

/** The headings of the admin's menu. */
export const groups = {
	content: words('Content', 'Innehåll', 'Indhold', 'Innhold', 'Sisältö', 'Efni'),
	community: words(
		'People and events',
		'Människor och möten',
		'Mennesker og møder',
		'Mennesker og møter',
		'Ihmiset ja tapahtumat',
		'Fólk og viðburðir',
	),
	knowledge: words('Reference data', 'Underlag', 'Grunddata', 'Grunndata', 'Perustiedot', 'Grunngögn'),
	site: words('Site', 'Webbplats', 'Websted', 'Nettsted', 'Sivusto', 'Vefur'),
	incoming: words('Incoming', 'Inkommet', 'Indkommet', 'Innkommet', 'Saapuneet', 'Aðsent'),
	system: words('System', 'System', 'System', 'System', 'Järjestelmä', 'Kerfi'),
};

interface Names {
	singular: Label;
	plural: Label;
	group: keyof typeof groups;
}

export const collectionNames: Record<string, Names> = {
	themes: {
		singular: words('Theme', 'Tema', 'Tema', 'Tema', 'Teema', 'Þema'),
		plural: words('Themes', 'Teman', 'Temaer', 'Temaer', 'Teemat', 'Þemu'),
		group: 'content',
	},
	practices: {
		singular: words('Practice', 'Praxis', 'Praksis', 'Praksis', 'Käytäntö', 'Starfshættir'),
		plural: words('Practices', 'Praxis', 'Praksis', 'Praksis', 'Käytännöt', 'Starfshættir'),
		group: 'content',
	},
	testimonies: {
		singular: words('Voice', 'Röst', 'Stemme', 'Stemme', 'Kokemus', 'Rödd'),
		plural: words('Voices', 'Röster', 'Stemmer', 'Stemmer', 'Kokemukset', 'Raddir'),
		group: 'content',
	},
	consents: {
		singular: words('Consent', 'Samtycke', 'Samtykke', 'Samtykke', 'Suostumus', 'Samþykki'),
		plural: words('Consents', 'Samtycken', 'Samtykker', 'Samtykker', 'Suostumukset', 'Samþykki'),
		group: 'content',
	},
	studies: {
		singular: words('Study', 'Studie', 'Studie', 'Studie', 'Tutkimus', 'Rannsókn'),
		plural: words('Studies', 'Studier', 'Studier', 'Studier', 'Tutkimukset', 'Rannsóknir'),
		group: 'content',
	},
	news: {
		singular: words('News item', 'Nyhet', 'Nyhed', 'Nyhet', 'Uutinen', 'Frétt'),
		plural: words('News', 'Nyheter', 'Nyheder', 'Nyheter', 'Uutiset', 'Fréttir'),
		group: 'content',
	},
	columns: {
		singular: words('Guest column', 'Gästkrönika', 'Gæsteklumme', 'Gjesteinnlegg', 'Vieraskynä', 'Gestapistill'),
		plural: words('Guest columns', 'Gästkrönikor', 'Gæsteklummer', 'Gjesteinnlegg', 'Vieraskynät', 'Gestapistlar'),
		group: 'content',
	},
	conferences: {
		singular: words('Conference', 'Konferens', 'Konference', 'Konferanse', 'Konferenssi', 'Ráðstefna'),
		plural: words('Conferences', 'Konferenser', 'Konferencer', 'Konferanser', 'Konferenssit', 'Ráðstefnur'),
		group: 'community',
	},
	organisations: {
		singular: words('Organisation', 'Organisation', 'Organisation', 'Organisasjon', 'Organisaatio', 'Stofnun'),
		plural: words('Organisations', 'Organisationer', 'Organisationer', 'Organisasjoner', 'Organisaatiot', 'Stofnanir'),
		group: 'community',
	},
	people: {
		singular: words('Person', 'Person', 'Person', 'Person', 'Henkilö', 'Einstaklingur'),
		plural: words('People', 'Personer', 'Personer', 'Personer', 'Henkilöt', 'Einstaklingar'),
		group: 'community',
	},
	municipalities: {
		singular: words('Municipality', 'Kommun', 'Kommune', 'Kommune', 'Kunta', 'Sveitarfélag'),
		plural: words('Municipalities', 'Kommuner', 'Kommuner', 'Kommuner', 'Kunnat', 'Sveitarfélög'),
		group: 'knowledge',
	},
	datasets: {
		singular: words('Data set', 'Datamängd', 'Datasæt', 'Datasett', 'Tietoaineisto', 'Gagnasafn'),
		plural: words('Data sets', 'Datamängder', 'Datasæt', 'Datasett', 'Tietoaineistot', 'Gagnasöfn'),
		group: 'knowledge',
	},
	concepts: {
		singular: words('Concept', 'Begrepp', 'Begreb', 'Begrep', 'Käsite', 'Hugtak'),
		plural: words('Concepts', 'Begrepp', 'Begreber', 'Begreper', 'Käsitteet', 'Hugtök'),
		group: 'knowledge',
	},
	pages: {
		singular: words('Page', 'Sida', 'Side', 'Side', 'Sivu', 'Síða'),
		plural: words('Pages', 'Sidor', 'Sider', 'Sider', 'Sivut', 'Síður'),
		group: 'site',
	},
	media: {
		singular: words('Picture', 'Bild', 'Billede', 'Bilde', 'Kuva', 'Mynd'),
		plural: words('Pictures', 'Bilder', 'Billeder', 'Bilder', 'Kuvat', 'Myndir'),
		group: 'site',
	},
	documents: {
		singular: words('File', 'Fil', 'Fil', 'Fil', 'Tiedosto', 'Skrá'),
		plural: words('Files', 'Filer', 'Filer', 'Filer', 'Tiedostot', 'Skrár'),
		group: 'site',
	},
	redirects: {
		singular: words('Redirect', 'Omdirigering', 'Omdirigering', 'Omdirigering', 'Uudelleenohjaus', 'Tilvísun'),
		plural: words(
			'Redirects',
			'Omdirigeringar',
			'Omdirigeringer',
			'Omdirigeringer',
			'Uudelleenohjaukset',
			'Tilvísanir',
		),
		group: 'site',
	},
	submissions: {
		singular: words(
			'Proposed practice',
			'Föreslagen praxis',
			'Foreslået praksis',
			'Foreslått praksis',
			'Ehdotettu käytäntö',
			'Tillaga að starfsháttum',
		),
		plural: words(
			'Proposed practices',
			'Föreslagen praxis',
			'Foreslået praksis',
			'Foreslått praksis',
			'Ehdotetut käytännöt',
			'Tillögur að starfsháttum',
		),
		group: 'incoming',
	},
	enquiries: {
		singular: words('Message', 'Meddelande', 'Besked', 'Melding', 'Viesti', 'Skilaboð'),
		plural: words('Messages', 'Meddelanden', 'Beskeder', 'Meldinger', 'Viestit', 'Skilaboð'),
		group: 'incoming',
	},
	subscribers: {
		singular: words('Subscriber', 'Prenumerant', 'Abonnent', 'Abonnent', 'Tilaaja', 'Áskrifandi'),
		plural: words('Subscribers', 'Prenumeranter', 'Abonnenter', 'Abonnenter', 'Tilaajat', 'Áskrifendur'),
		group: 'incoming',
	},
	agencies: {
		singular: words('Agency', 'Myndighet', 'Myndighed', 'Myndighet', 'Viranomainen', 'Stofnun með aðgang'),
		plural: words('Agencies', 'Myndigheter', 'Myndigheder', 'Myndigheter', 'Viranomaiset', 'Stofnanir með aðgang'),
		group: 'system',
	},
	'agency-keys': {
		singular: words(
			'Key of an agency',
			'Myndighets nyckel',
			'Myndigheds nøgle',
			'Myndighets nøkkel',
			'Viranomaisen avain',
			'Lykill stofnunar',
		),
		plural: words(
			'Keys of agencies',
			'Myndigheters nycklar',
			'Myndigheders nøgler',
			'Myndigheters nøkler',
			'Viranomaisten avaimet',
			'Lyklar stofnana',
		),
		group: 'system',
	},
	'agency-days': {
		singular: words(
			'Day of an agency',
			'Myndighets dag',
			'Myndigheds dag',
			'Myndighets dag',
			'Viranomaisen päivä',
			'Dagur stofnunar',
		),
		plural: words(
			'Days of agencies',
			'Myndigheters dagar',
			'Myndigheders dage',
			'Myndigheters dager',
			'Viranomaisten päivät',
			'Dagar stofnana',
		),
		group: 'system',
	},
	'webhook-endpoints': {
		singular: words(
			'Receiving address',
			'Mottagande adress',
			'Modtagende adresse',
			'Mottakende adresse',
			'Vastaanottava osoite',
			'Móttökuslóð',
		),
		plural: words(
			'Receiving addresses',
			'Mottagande adresser',
			'Modtagende adresser',
			'Mottakende adresser',
			'Vastaanottavat osoitteet',
			'Móttökuslóðir',
		),
		group: 'system',
	},
	'webhook-deliveries': {
		singular: words(
			'Delivery to an agency',
			'Leverans till myndighet',
			'Levering til myndighed',
			'Levering til myndighet',
			'Toimitus viranomaiselle',
			'Sending til stofnunar',
		),
		plural: words(
			'Deliveries to agencies',
			'Leveranser till myndigheter',
			'Leveringer til myndigheder',
			'Leveringer til myndigheter',
			'Toimitukset viranomaisille',
			'Sendingar til stofnana',
		),
		group: 'system',
	},
	'withdrawal-receipts': {
		singular: words(
			'Receipt for a withdrawal',
			'Kvitto på återkallelse',
			'Kvittering for tilbagetrækning',
			'Kvittering for tilbaketrekking',
			'Kuittaus peruutuksesta',
			'Kvittun fyrir afturköllun',
		),
		plural: words(
			'Receipts for withdrawals',
			'Kvitton på återkallelser',
			'Kvitteringer for tilbagetrækninger',
			'Kvitteringer for tilbaketrekkinger',
			'Kuittaukset peruutuksista',
			'Kvittanir fyrir afturkallanir',
		),
		group: 'system',
	},
	'preview-links': {
		singular: words(
			'Preview link',
			'Förhandslänk',
			'Forhåndslink',
			'Forhåndslenke',
			'Esikatselulinkki',
			'Forskoðunartengill',
		),
		plural: words(
			'Preview links',
			'Förhandslänkar',
			'Forhåndslinks',
			'Forhåndslenker',
			'Esikatselulinkit',
			'Forskoðunartenglar',
		),
		group: 'system',
	},
	mails: {
		singular: words('Mail', 'Mejl', 'Mail', 'E-post', 'Sähköposti', 'Tölvupóstur'),
		plural: words(
			'Outgoing mail',
			'Utgående mejl',
			'Udgående mails',
			'Utgående e-post',
			'Lähtevä posti',
			'Póstur á útleið',
		),
		group: 'system',
	},
	'dataset-imports': {
		singular: words(
			'Import of figures',
			'Import av tal',
			'Import af tal',
			'Import av tall',
			'Lukujen tuonti',
			'Innflutningur talna',
		),
		plural: words(
			'Imports of figures',
			'Importer av tal',
			'Importer af tal',
			'Importer av tall',
			'Lukujen tuonnit',
			'Innflutningur talna',
		),
		group: 'system',
	},
	'dataset-editions': {
		singular: words(
			'Edition of a data set',
			'Utgåva av en datamängd',
			'Udgave af et datasæt',
			'Utgave av et datasett',
			'Tietoaineiston versio',
			'Útgáfa gagnasafns',
		),
		plural: words(
			'Editions of data sets',
			'Utgåvor av datamängder',
			'Udgaver af datasæt',
			'Utgaver av datasett',
			'Tietoaineistojen versiot',
			'Útgáfur gagnasafna',
		),
		group: 'system',
	},
	schedules: {
		singular: words('Plan', 'Plan', 'Plan', 'Plan', 'Ajastus', 'Áætlun'),
		plural: words('Plans', 'Planer', 'Planer', 'Planer', 'Ajastukset', 'Áætlanir'),
		group: 'system',
	},
	'review-events': {
		singular: words(
			'Step of a review',
			'Steg i granskningen',
			'Trin i gennemsynet',
			'Trinn i gjennomlesingen',
			'Tarkistuksen vaihe',
			'Skref í yfirlestri',
		),
		plural: words(
			'History of reviews',
			'Granskningshistorik',
			'Gennemsynshistorik',
			'Gjennomlesingshistorikk',
			'Tarkistushistoria',
			'Saga yfirlestrar',
		),
		group: 'system',
	},
	changes: {
		singular: words('Change', 'Ändring', 'Ændring', 'Endring', 'Muutos', 'Breyting'),
		plural: words('Changes', 'Ändringar', 'Ændringer', 'Endringer', 'Muutokset', 'Breytingar'),
		group: 'system',
	},
	'public-links': {
		singular: words(
			'Links of a document',
			'Länkar i ett dokument',
			'Links i et dokument',
			'Lenker i et dokument',
			'Asiakirjan linkit',
			'Tenglar í skjali',
		),
		plural: words(
			'Links between documents',
			'Länkar mellan dokument',
			'Links mellem dokumenter',
			'Lenker mellom dokumenter',
			'Asiakirjojen väliset linkit',
			'Tenglar milli skjala',
		),
		group: 'system',
	},
	'audit-events': {
		singular: words('Event', 'Händelse', 'Hændelse', 'Hendelse', 'Tapahtuma', 'Atburður'),
		plural: words('Audit log', 'Granskningslogg', 'Revisionslog', 'Revisjonslogg', 'Tarkastusloki', 'Atburðaskrá'),
		group: 'system',
	},
	'second-factors': {
		singular: words('Second factor', 'Andra steg', 'Andet trin', 'Ekstra trinn', 'Toinen vaihe', 'Annað þrep'),
		plural: words('Second factors', 'Andra steg', 'Andre trin', 'Ekstra trinn', 'Toiset vaiheet', 'Önnur þrep'),
		group: 'system',
	},
	users: {
		singular: words('User', 'Användare', 'Bruger', 'Bruker', 'Käyttäjä', 'Notandi'),
		plural: words('Users', 'Användare', 'Brugere', 'Brukere', 'Käyttäjät', 'Notendur'),
		group: 'system',
	},
};

export const globalNames: Record<string, { label: Label; group: keyof typeof groups }> = {
	home: { label: words('Home page', 'Startsida', 'Forside', 'Forside', 'Etusivu', 'Forsíða'), group: 'site' },
	navigation: { label: words('Menus', 'Menyer', 'Menuer', 'Menyer', 'Valikot', 'Valmyndir'), group: 'site' },
	site: {
		label: words('About the site', 'Om webbplatsen', 'Om webstedet', 'Om nettstedet', 'Sivuston tiedot', 'Um vefinn'),
		group: 'site',
	},
};

export const blockNames: Record<string, { singular: Label; plural: Label }> = {
	text: {
		singular: words('Text', 'Text', 'Tekst', 'Tekst', 'Teksti', 'Texti'),
		plural: words('Texts', 'Texter', 'Tekster', 'Tekster', 'Tekstit', 'Textar'),
	},
	image: {
		singular: words('Picture', 'Bild', 'Billede', 'Bilde', 'Kuva', 'Mynd'),
		plural: words('Pictures', 'Bilder', 'Billeder', 'Bilder', 'Kuvat', 'Myndir'),
	},
	quote: {
		singular: words('Quotation', 'Citat', 'Citat', 'Sitat', 'Lainaus', 'Tilvitnun'),
		plural: words('Quotations', 'Citat', 'Citater', 'Sitater', 'Lainaukset', 'Tilvitnanir'),
	},
	testimony: {
		singular: words('Voice', 'Röst', 'Stemme', 'Stemme', 'Kokemus', 'Rödd'),
		plural: words('Voices', 'Röster', 'Stemmer', 'Stemmer', 'Kokemukset', 'Raddir'),
	},
	practiceList: {
		singular: words(
			'List of practices',
			'Lista med praxis',
			'Liste med praksis',
			'Liste med praksis',
			'Luettelo käytännöistä',
			'Listi yfir starfshætti',
		),
		plural: words(
			'Lists of practices',
			'Listor med praxis',
			'Lister med praksis',
			'Lister med praksis',
			'Luettelot käytännöistä',
			'Listar yfir starfshætti',
		),
	},
	figure: {
		singular: words('Figure', 'Siffra', 'Tal', 'Tall', 'Luku', 'Tala'),
		plural: words('Figures', 'Siffror', 'Tal', 'Tall', 'Luvut', 'Tölur'),
	},
	chart: {
		singular: words('Chart', 'Diagram', 'Diagram', 'Diagram', 'Kaavio', 'Línurit'),
		plural: words('Charts', 'Diagram', 'Diagrammer', 'Diagrammer', 'Kaaviot', 'Línurit'),
	},
	callToAction: {
		singular: words('Call to action', 'Uppmaning', 'Opfordring', 'Oppfordring', 'Kehotus', 'Hvatning'),
		plural: words('Calls to action', 'Uppmaningar', 'Opfordringer', 'Oppfordringer', 'Kehotukset', 'Hvatningar'),
	},
};
