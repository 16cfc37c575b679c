import type { Locale } from '@repo/i18n';

/** What the first page of the admin says. */
interface StartWords {
	greeting: string;
	orientation: string;
	steps: readonly [string, string][];
	write: string;
	recent: string;
	nothingRecent: string;
	all: string;
	site: string;
}

export const startWords: Record<Locale, StartWords> = {
	en: {
		greeting: 'Good to see you, {name}',
		orientation:
			'Here you write what visitors read. Nothing is public until you publish it, and everything can be taken back.',
		steps: [
			['Write', 'Begin in the language you know best. Drafts save themselves.'],
			['Look', 'Preview shows the page as visitors will see it.'],
			['Publish', 'All languages, or one at a time. The others stay as they were.'],
			['Correct', 'Say whether a change is minor or major. Readers see what major changes were about.'],
		],
		write: 'Write something new',
		recent: 'Last changed',
		nothingRecent: 'Nothing has been written yet.',
		all: 'Everything, by subject',
		site: 'Go to the site',
	},
	sv: {
		greeting: 'Hej {name}',
		orientation:
			'Här skriver du det som besökarna läser. Inget är offentligt förrän du publicerar det, och allt går att ångra.',
		steps: [
			['Skriv', 'Börja på det språk du kan bäst. Utkast sparas av sig själva.'],
			['Titta', 'Förhandsgranskningen visar sidan som besökarna kommer att se den.'],
			['Publicera', 'Alla språk, eller ett i taget. De andra blir som de var.'],
			['Rätta', 'Säg om en ändring är mindre eller större. Läsarna ser vad större ändringar gällde.'],
		],
		write: 'Skriv något nytt',
		recent: 'Senast ändrat',
		nothingRecent: 'Inget är skrivet ännu.',
		all: 'Allt, efter ämne',
		site: 'Gå till webbplatsen',
	},
	da: {
		greeting: 'Hej {name}',
		orientation: 'Her skriver du det, besøgende læser. Intet er offentligt, før du udgiver det, og alt kan fortrydes.',
		steps: [
			['Skriv', 'Begynd på det sprog, du kan bedst. Kladder gemmer sig selv.'],
			['Se', 'Forhåndsvisningen viser siden, som besøgende vil se den.'],
			['Udgiv', 'Alle sprog eller ét ad gangen. De andre bliver, som de var.'],
			['Ret', 'Sig, om en ændring er mindre eller større. Læserne ser, hvad større ændringer handlede om.'],
		],
		write: 'Skriv noget nyt',
		recent: 'Senest ændret',
		nothingRecent: 'Der er ikke skrevet noget endnu.',
		all: 'Alt, efter emne',
		site: 'Gå til webstedet',
	},
	nb: {
		greeting: 'Hei {name}',
		orientation: 'Her skriver du det besøkende leser. Ingenting er offentlig før du publiserer det, og alt kan angres.',
		steps: [
			['Skriv', 'Begynn på det språket du kan best. Utkast lagres av seg selv.'],
			['Se', 'Forhåndsvisningen viser siden slik besøkende vil se den.'],
			['Publiser', 'Alle språk, eller ett om gangen. De andre blir som de var.'],
			['Rett', 'Si om en endring er mindre eller større. Leserne ser hva større endringer gjaldt.'],
		],
		write: 'Skriv noe nytt',
		recent: 'Sist endret',
		nothingRecent: 'Ingenting er skrevet ennå.',
		all: 'Alt, etter emne',
		site: 'Gå til nettstedet',
	},
	fi: {
		greeting: 'Hei {name}',
		orientation:
			'Täällä kirjoitat sen, mitä kävijät lukevat. Mikään ei ole julkista ennen kuin julkaiset sen, ja kaiken voi perua.',
		steps: [
			['Kirjoita', 'Aloita kielellä, jonka osaat parhaiten. Luonnokset tallentuvat itsestään.'],
			['Katso', 'Esikatselu näyttää sivun sellaisena kuin kävijät sen näkevät.'],
			['Julkaise', 'Kaikki kielet tai yksi kerrallaan. Muut pysyvät ennallaan.'],
			['Korjaa', 'Kerro, onko muutos pieni vai suuri. Lukijat näkevät, mitä suuret muutokset koskivat.'],
		],
		write: 'Kirjoita uutta',
		recent: 'Viimeksi muutettu',
		nothingRecent: 'Mitään ei ole vielä kirjoitettu.',
		all: 'Kaikki aiheittain',
		site: 'Siirry sivustolle',
	},
	is: {
		greeting: 'Sæl(l), {name}',
		orientation:
			'Hér skrifar þú það sem gestir lesa. Ekkert er opinbert fyrr en þú birtir það og allt má taka til baka.',
		steps: [
			['Skrifaðu', 'Byrjaðu á því máli sem þú kannt best. Drög vistast sjálfkrafa.'],
			['Skoðaðu', 'Forskoðun sýnir síðuna eins og gestir munu sjá hana.'],
			['Birtu', 'Öll tungumál eða eitt í einu. Hin haldast óbreytt.'],
			[
				'Leiðréttu',
				'Segðu hvort breyting er minni eða meiri háttar. Lesendur sjá um hvað meiri háttar breytingar snerust.',
			],
		],
		write: 'Skrifa eitthvað nýtt',
		recent: 'Síðast breytt',
		nothingRecent: 'Ekkert hefur verið skrifað enn.',
		all: 'Allt, eftir efni',
		site: 'Fara á vefinn',
	},
};
