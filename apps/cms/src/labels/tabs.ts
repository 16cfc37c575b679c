import type { Label } from '@repo/i18n';
import { words } from './words.ts';

/** The tabs of the edit forms. */
export const tabNames = {
	text: words('Text', 'Text', 'Tekst', 'Tekst', 'Teksti', 'Texti'),
	filed: words('Filed under it', 'Samlat här', 'Samlet her', 'Samlet her', 'Tänne koottu', 'Safnað hér'),
	subject: words(
		'Themes and sources',
		'Teman och källor',
		'Temaer og kilder',
		'Temaer og kilder',
		'Teemat ja lähteet',
		'Þemu og heimildir',
	),
	practice: words('The practice', 'Praxisen', 'Praksissen', 'Praksisen', 'Käytäntö', 'Starfshættirnir'),
	who: words('Who', 'Vilka', 'Hvem', 'Hvem', 'Kenelle', 'Hverjir'),
	done: words(
		'What was done',
		'Vad som gjordes',
		'Hvad der blev gjort',
		'Hva som ble gjort',
		'Mitä tehtiin',
		'Hvað var gert',
	),
	resources: words('Resources', 'Resurser', 'Ressourcer', 'Ressurser', 'Resurssit', 'Úrræði'),
	evidence: words('Evidence', 'Underlag', 'Dokumentation', 'Dokumentasjon', 'Näyttö', 'Gögn um árangur'),
	review: words('Review', 'Granskning', 'Bedømmelse', 'Fagvurdering', 'Arviointi', 'Ritrýni'),
	transfer: words('Elsewhere', 'På andra håll', 'Andre steder', 'Andre steder', 'Muualla', 'Annars staðar'),
	contact: words('Contact', 'Kontakt', 'Kontakt', 'Kontakt', 'Yhteystiedot', 'Tengiliður'),
	voice: words('The voice', 'Rösten', 'Stemmen', 'Stemmen', 'Kokemus', 'Röddin'),
	person: words('The person', 'Personen', 'Personen', 'Personen', 'Henkilö', 'Manneskjan'),
	sound: words('Picture and sound', 'Bild och ljud', 'Billede og lyd', 'Bilde og lyd', 'Kuva ja ääni', 'Mynd og hljóð'),
	conference: words('The conference', 'Konferensen', 'Konferencen', 'Konferansen', 'Konferenssi', 'Ráðstefnan'),
	programme: words('Programme', 'Program', 'Program', 'Program', 'Ohjelma', 'Dagskrá'),
	takingPart: words('Taking part', 'Delta', 'Deltagelse', 'Delta', 'Osallistuminen', 'Þátttaka'),
	afterwards: words('Afterwards', 'Efteråt', 'Bagefter', 'Etterpå', 'Jälkikäteen', 'Eftir á'),
	about: words('About', 'Om', 'Om', 'Om', 'Perustiedot', 'Um'),
	findings: words('What it says', 'Vad den säger', 'Hvad den siger', 'Hva den sier', 'Mitä se sanoo', 'Hvað hún segir'),
	figures: words('Figures', 'Siffror', 'Tal', 'Tall', 'Luvut', 'Tölur'),
	origin: words('Source', 'Källa', 'Kilde', 'Kilde', 'Lähde', 'Heimild'),
	place: words('Place', 'Plats', 'Sted', 'Sted', 'Sijainti', 'Staður'),
	names: words('Names', 'Namn', 'Navne', 'Navn', 'Nimet', 'Heiti'),
	usage: words('Usage', 'Användning', 'Brug', 'Bruk', 'Käyttö', 'Notkun'),
	keys: words('Keys', 'Nycklar', 'Nøgler', 'Nøkler', 'Avaimet', 'Lyklar'),
	deliveries: words('Deliveries', 'Leveranser', 'Leveringer', 'Leveringer', 'Toimitukset', 'Sendingar'),
	consent: words('Consent', 'Samtycke', 'Samtykke', 'Samtykke', 'Suostumus', 'Samþykki'),
	withdrawal: words('Withdrawal', 'Återkallelse', 'Tilbagetrækning', 'Tilbaketrekking', 'Peruutus', 'Afturköllun'),
} satisfies Record<string, Label>;

export type TabName = keyof typeof tabNames;
