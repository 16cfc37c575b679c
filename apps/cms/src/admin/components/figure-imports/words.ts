import type { Locale } from '@repo/i18n';

/** What the panel of imports beside a data set says. */
export interface FigureWords {
	title: string;
	explained: string;
	none: string;
	source: string;
	never: string;
	edition: string;
	look: string;
	file: string;
	lookAtFile: string;
	waiting: string;
	fetching: string;
	take: string;
	accept: string;
	taken: string;
	reload: string;
	failed: string;
	history: string;
	by: string;
	licence: string;
	report: {
		areas: string;
		newYears: string;
		newFigures: string;
		changed: string;
		sizes: [string, string, string, string];
		lost: string;
		newAreas: string;
		vanished: string;
		unknown: string;
		labels: string;
		joined: string;
		statuses: string;
		largest: string;
		updated: string;
		same: string;
	};
}

export const figureWords: Record<Locale, FigureWords> = {
	en: {
		title: 'Import from the offices',
		explained:
			'Look first: you see what would change, and nothing is stored. An import makes a new edition; the old ones stay and can be read.',
		none: 'No office fills this data set.',
		source: '{office}, table {table}',
		never: 'Never looked at',
		edition: 'edition {number}',
		look: 'Look at {office}',
		file: 'File of the office (.px, JSON-stat or CSV)',
		lookAtFile: 'Look at the file',
		waiting: 'Waits for its turn …',
		fetching: '{done} of {count} parts fetched …',
		take: 'Import these figures',
		accept: 'I have looked at this: {problem}',
		taken: 'Imported as edition {number}.',
		reload: 'Load the new figures',
		failed: 'The connection was lost. Look again.',
		history: 'What was imported',
		by: '{what}, {name}',
		licence: 'Licence: {licence}',
		report: {
			areas: 'Municipalities with figures',
			newYears: 'New years',
			newFigures: 'New figures',
			changed: 'Changed figures',
			sizes: ['up to 1%', 'up to 5%', 'up to 20%', 'more than 20%'],
			lost: 'Figures that would be gone',
			newAreas: 'New municipalities',
			vanished: 'Municipalities without figures now',
			unknown: 'Codes that the register does not have',
			labels: 'Other names than in the register',
			joined: 'Put together from earlier municipalities',
			statuses: 'Marked figures',
			largest: 'Largest changes',
			updated: 'Changed by the office',
			same: 'Nothing is new.',
		},
	},
	sv: {
		title: 'Importera från statistikbyråerna',
		explained:
			'Titta först: du ser vad som skulle ändras och inget sparas. En import ger en ny utgåva; de gamla finns kvar och går att läsa.',
		none: 'Ingen byrå fyller den här datamängden.',
		source: '{office}, tabell {table}',
		never: 'Aldrig granskad',
		edition: 'utgåva {number}',
		look: 'Titta hos {office}',
		file: 'Byråns fil (.px, JSON-stat eller CSV)',
		lookAtFile: 'Titta på filen',
		waiting: 'Väntar på sin tur …',
		fetching: '{done} av {count} delar hämtade …',
		take: 'Importera de här talen',
		accept: 'Jag har tittat på detta: {problem}',
		taken: 'Importerat som utgåva {number}.',
		reload: 'Ladda de nya talen',
		failed: 'Anslutningen bröts. Titta igen.',
		history: 'Vad som har importerats',
		by: '{what}, {name}',
		licence: 'Licens: {licence}',
		report: {
			areas: 'Kommuner med tal',
			newYears: 'Nya år',
			newFigures: 'Nya tal',
			changed: 'Ändrade tal',
			sizes: ['upp till 1 %', 'upp till 5 %', 'upp till 20 %', 'mer än 20 %'],
			lost: 'Tal som skulle försvinna',
			newAreas: 'Nya kommuner',
			vanished: 'Kommuner som nu saknar tal',
			unknown: 'Koder som inte finns i registret',
			labels: 'Andra namn än i registret',
			joined: 'Sammansatta av tidigare kommuner',
			statuses: 'Markerade tal',
			largest: 'Största ändringarna',
			updated: 'Ändrad av byrån',
			same: 'Inget är nytt.',
		},
	},
	da: {
		title: 'Importér fra statistikkontorerne',
		explained:
			'Se først: du ser, hvad der ville ændre sig, og intet gemmes. En import giver en ny udgave; de gamle bliver og kan læses.',
		none: 'Intet kontor fylder dette datasæt.',
		source: '{office}, tabel {table}',
		never: 'Aldrig set på',
		edition: 'udgave {number}',
		look: 'Se hos {office}',
		file: 'Kontorets fil (.px, JSON-stat eller CSV)',
		lookAtFile: 'Se på filen',
		waiting: 'Venter på tur …',
		fetching: '{done} af {count} dele hentet …',
		take: 'Importér disse tal',
		accept: 'Jeg har set på dette: {problem}',
		taken: 'Importeret som udgave {number}.',
		reload: 'Indlæs de nye tal',
		failed: 'Forbindelsen blev afbrudt. Se igen.',
		history: 'Hvad der er importeret',
		by: '{what}, {name}',
		licence: 'Licens: {licence}',
		report: {
			areas: 'Kommuner med tal',
			newYears: 'Nye år',
			newFigures: 'Nye tal',
			changed: 'Ændrede tal',
			sizes: ['op til 1 %', 'op til 5 %', 'op til 20 %', 'mere end 20 %'],
			lost: 'Tal, der ville forsvinde',
			newAreas: 'Nye kommuner',
			vanished: 'Kommuner, der nu mangler tal',
			unknown: 'Koder, som registret ikke har',
			labels: 'Andre navne end i registret',
			joined: 'Sat sammen af tidligere kommuner',
			statuses: 'Mærkede tal',
			largest: 'Største ændringer',
			updated: 'Ændret af kontoret',
			same: 'Intet er nyt.',
		},
	},
	nb: {
		title: 'Importer fra statistikkbyråene',
		explained:
			'Se først: du ser hva som ville endre seg, og ingenting lagres. En import gir en ny utgave; de gamle blir værende og kan leses.',
		none: 'Ingen byråer fyller dette datasettet.',
		source: '{office}, tabell {table}',
		never: 'Aldri sett på',
		edition: 'utgave {number}',
		look: 'Se hos {office}',
		file: 'Fil fra byrået (.px, JSON-stat eller CSV)',
		lookAtFile: 'Se på filen',
		waiting: 'Venter på tur …',
		fetching: '{done} av {count} deler hentet …',
		take: 'Importer disse tallene',
		accept: 'Jeg har sett på dette: {problem}',
		taken: 'Importert som utgave {number}.',
		reload: 'Last de nye tallene',
		failed: 'Forbindelsen ble brutt. Se igjen.',
		history: 'Hva som er importert',
		by: '{what}, {name}',
		licence: 'Lisens: {licence}',
		report: {
			areas: 'Kommuner med tall',
			newYears: 'Nye år',
			newFigures: 'Nye tall',
			changed: 'Endrede tall',
			sizes: ['opptil 1 %', 'opptil 5 %', 'opptil 20 %', 'mer enn 20 %'],
			lost: 'Tall som ville forsvinne',
			newAreas: 'Nye kommuner',
			vanished: 'Kommuner som nå mangler tall',
			unknown: 'Numre som registeret ikke har',
			labels: 'Andre navn enn i registeret',
			joined: 'Satt sammen av tidligere kommuner',
			statuses: 'Merkede tall',
			largest: 'Største endringer',
			updated: 'Endret av byrået',
			same: 'Ingenting er nytt.',
		},
	},
	fi: {
		title: 'Tuonti tilastovirastoista',
		explained:
			'Katso ensin: näet, mikä muuttuisi, eikä mitään tallenneta. Tuonti tekee uuden version; vanhat säilyvät ja ovat luettavissa.',
		none: 'Mikään virasto ei täydennä tätä tietoaineistoa.',
		source: '{office}, taulukko {table}',
		never: 'Ei vielä katsottu',
		edition: 'versio {number}',
		look: 'Katso: {office}',
		file: 'Viraston tiedosto (.px, JSON-stat tai CSV)',
		lookAtFile: 'Katso tiedosto',
		waiting: 'Odottaa vuoroaan …',
		fetching: '{done}/{count} osaa haettu …',
		take: 'Tuo nämä luvut',
		accept: 'Olen katsonut tämän: {problem}',
		taken: 'Tuotu versiona {number}.',
		reload: 'Lataa uudet luvut',
		failed: 'Yhteys katkesi. Katso uudelleen.',
		history: 'Mitä on tuotu',
		by: '{what}, {name}',
		licence: 'Lisenssi: {licence}',
		report: {
			areas: 'Kunnat, joista on lukuja',
			newYears: 'Uudet vuodet',
			newFigures: 'Uudet luvut',
			changed: 'Muuttuneet luvut',
			sizes: ['enintään 1 %', 'enintään 5 %', 'enintään 20 %', 'yli 20 %'],
			lost: 'Luvut, jotka katoaisivat',
			newAreas: 'Uudet kunnat',
			vanished: 'Kunnat, joista ei enää ole lukuja',
			unknown: 'Numerot, joita rekisterissä ei ole',
			labels: 'Muut nimet kuin rekisterissä',
			joined: 'Muodostettu aiemmista kunnista',
			statuses: 'Merkityt luvut',
			largest: 'Suurimmat muutokset',
			updated: 'Virasto muuttanut',
			same: 'Mikään ei ole uutta.',
		},
	},
	is: {
		title: 'Innflutningur frá hagstofum',
		explained:
			'Skoðaðu fyrst: þú sérð hvað myndi breytast og ekkert er vistað. Innflutningur býr til nýja útgáfu; þær gömlu haldast og hægt er að lesa þær.',
		none: 'Engin hagstofa fyllir þetta gagnasafn.',
		source: '{office}, tafla {table}',
		never: 'Aldrei skoðað',
		edition: 'útgáfa {number}',
		look: 'Skoða: {office}',
		file: 'Skrá frá hagstofunni (.px, JSON-stat eða CSV)',
		lookAtFile: 'Skoða skrána',
		waiting: 'Bíður eftir röðinni …',
		fetching: '{done} af {count} hlutum sóttir …',
		take: 'Flytja þessar tölur inn',
		accept: 'Ég hef skoðað þetta: {problem}',
		taken: 'Flutt inn sem útgáfa {number}.',
		reload: 'Hlaða nýju tölunum',
		failed: 'Sambandið rofnaði. Skoðaðu aftur.',
		history: 'Það sem hefur verið flutt inn',
		by: '{what}, {name}',
		licence: 'Leyfi: {licence}',
		report: {
			areas: 'Sveitarfélög með tölur',
			newYears: 'Ný ár',
			newFigures: 'Nýjar tölur',
			changed: 'Breyttar tölur',
			sizes: ['allt að 1%', 'allt að 5%', 'allt að 20%', 'meira en 20%'],
			lost: 'Tölur sem myndu hverfa',
			newAreas: 'Ný sveitarfélög',
			vanished: 'Sveitarfélög sem vantar nú tölur um',
			unknown: 'Númer sem eru ekki í skránni',
			labels: 'Önnur heiti en í skránni',
			joined: 'Sett saman úr eldri sveitarfélögum',
			statuses: 'Merktar tölur',
			largest: 'Mestu breytingarnar',
			updated: 'Breytt af hagstofunni',
			same: 'Ekkert er nýtt.',
		},
	},
};
