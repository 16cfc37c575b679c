import type { ProposalMessages } from './words.ts';

export const fi: ProposalMessages = {
	title: 'Ehdota käytäntöä',
	lead: 'Oletko tehnyt kotoutumisen hyväksi jotain, mistä muiden pitäisi tietää, tai nähnyt jonkun tekevän? Kerro siitä, myös siitä, mikä ei toiminut. Toimittaja lukee ehdotuksen, kysyy, jos jokin on epäselvää, ja julkaisee sen, mistä on muille apua.',
	link: 'Ehdota käytäntöä',
	parts: {
		practice: { title: 'Käytäntö', text: 'Mikä se on ja missä.' },
		happened: { title: 'Mitä tapahtui', text: 'Lyhyesti riittää. Älä kirjoita henkilöiden nimiä.' },
		you: { title: 'Sinä', text: 'Jos haluat. Vain toimittajat näkevät tämän.' },
	},
	fields: {
		title: {
			label: 'Mikä sen nimi on?',
			hint: 'Enintään 15 sanaa.',
			error: 'Anna käytännölle otsikko, jossa on enintään 15 sanaa.',
		},
		country: { label: 'Maa', error: 'Valitse maa.' },
		place: { label: 'Kunta, paikkakunta tai alue', error: 'Kirjoita paikka enintään 120 merkillä.' },
		summary: {
			label: 'Mikä se on, muutamalla virkkeellä?',
			hint: '40–800 merkkiä.',
			error: 'Kuvaa käytäntö 40–800 merkillä.',
		},
		problem: {
			label: 'Minkä ongelman se ratkaisi?',
			hint: 'Enintään 2 000 merkkiä.',
			error: 'Kerro enintään 2 000 merkillä, minkä ongelman se ratkaisi.',
		},
		did: {
			label: 'Mitä teitte, tai mitä muut tekivät?',
			hint: 'Enintään 2 000 merkkiä.',
			error: 'Kerro enintään 2 000 merkillä, mitä tehtiin.',
		},
		didNotWork: {
			label: 'Mikä ei toiminut?',
			hint: 'Siitä on muille eniten apua. Enintään 2 000 merkkiä.',
			error: 'Kerro enintään 2 000 merkillä, mikä ei toiminut.',
		},
		name: { label: 'Nimesi', error: 'Kirjoita nimesi enintään 120 merkillä.' },
		email: {
			label: 'Sähköpostiosoitteesi',
			hint: 'Kirjoitamme vain tästä ehdotuksesta.',
			error: 'Tarkista osoite: sen pitäisi olla muotoa nimi@example.org.',
		},
	},
	optional: 'voi jättää tyhjäksi',
	choose: 'Valitse',
	honeypot: 'Jätä tämä kenttä tyhjäksi',
	privacy:
		'Nimeä ja osoitetta ei koskaan julkaista. Ne poistetaan kuukauden kuluttua siitä, kun ehdotus on julkaistu tai hylätty, ja viimeistään vuoden kuluttua.',
	send: 'Lähetä ehdotus',
	errorsTitle: 'Jotain puuttuu',
	stale: 'Lomake oli ollut auki liian kauan. Mitään kirjoittamaasi ei ole kadonnut: lähetä se uudelleen.',
	tooFast:
		'Se kävi hyvin nopeasti. Mitään kirjoittamaasi ei ole kadonnut: lähetä se uudelleen muutaman sekunnin päästä.',
	tooMany:
		'Verkostasi on tänään tullut monta ehdotusta. Mitään kirjoittamaasi ei ole kadonnut sivulta: lähetä se uudelleen huomenna.',
	twice: 'Olemme jo saaneet tämän ehdotuksen.',
	away: 'Ehdotusta ei voitu juuri nyt ottaa vastaan. Mitään kirjoittamaasi ei ole kadonnut: lähetä se hetken päästä uudelleen.',
	status: {
		title: 'Ehdotuksesi',
		thanks: 'Kiitos! Olemme saaneet ehdotuksesi.',
		keep: 'Säilytä tämän sivun osoite: vain siitä näet, miten ehdotuksesi etenee, ja se on vain sinun.',
		sent: 'Lähetetty',
		read: 'Lue se sivustolla',
		again: 'Ehdota toista käytäntöä',
		comment: 'Toimittajan kommentti',
		states: {
			received: 'Olemme saaneet sen. Se odottaa toimittajaa.',
			'in-review': 'Toimittaja työstää sitä.',
			returned:
				'Toimittaja on lukenut sen ja kommentoinut sitä. Voit lähettää uuden ehdotuksen, joka vastaa kommenttiin.',
			published: 'Se on julkaistu.',
			declined: 'Sitä ei julkaista. Kiitos silti, että kerroit siitä.',
		},
	},
};
