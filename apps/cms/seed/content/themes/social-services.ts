import type { SeedRecord } from '../../../src/seed/types.ts';

export const socialServices: SeedRecord<'themes'> = {
	key: 'social-services',
	area: 'social-services',
	image: 'media/theme-social-services',
	title: {
		en: 'One person, many counters',
		sv: 'En människa, många luckor',
		da: 'Ét menneske, mange skranker',
		nb: 'Ett menneske, mange skranker',
		fi: 'Yksi ihminen, monta luukkua',
		is: 'Ein manneskja, margar afgreiðslur',
	},
	lead: {
		en: 'A family that settles meets the school, the health centre, the bank, the tax office and six more. Practices for making the services work as one, and for being understood in them.',
		sv: 'En familj som flyttar in möter skolan, vårdcentralen, banken, skatteverket och sex till. Praxis för att tjänsterna ska fungera som en, och för att bli förstådd i dem.',
		da: 'En familie, der flytter ind, møder skolen, lægen, banken, skattevæsenet og seks til. Eksempler på, hvordan ydelserne kan virke som én, og hvordan man bliver forstået i dem.',
		nb: 'En familie som flytter inn, møter skolen, legen, banken, skattekontoret og seks til. Eksempler på hvordan tjenestene kan virke som én, og hvordan man blir forstått i dem.',
		fi: 'Paikkakunnalle asettuva perhe kohtaa koulun, terveyskeskuksen, pankin, verotoimiston ja kuusi muuta. Käytäntöjä, joilla palvelut toimivat yhtenä ja joissa tulee ymmärretyksi.',
		is: 'Fjölskylda sem sest að hittir skólann, heilsugæsluna, bankann, skattinn og sex í viðbót. Dæmi um hvernig þjónustan getur virkað sem ein heild og hvernig fólk er skilið.',
	},
	body: {
		en: 'Nobody lives in an administrative area. People live in one life, and it is the municipality that has divided it. The examples here move caseworkers together, train neighbours to guide neighbours, or give newcomers a say in how the service is run.',
		sv: 'Ingen bor i ett förvaltningsområde. Människor lever ett liv, och det är kommunen som har delat upp det. Exemplen här flyttar ihop handläggare, utbildar grannar som vägleder grannar eller ger nya invånare inflytande över tjänsten.',
		da: 'Ingen bor i en forvaltning. Mennesker lever ét liv, og det er kommunen, der har delt det op. Eksemplerne her samler sagsbehandlere, uddanner naboer, der vejleder naboer, eller giver nye borgere indflydelse på ydelsen.',
		nb: 'Ingen bor i en forvaltning. Mennesker lever ett liv, og det er kommunen som har delt det opp. Eksemplene her samler saksbehandlere, utdanner naboer som veileder naboer, eller gir nye innbyggere innflytelse på tjenesten.',
		fi: 'Kukaan ei asu toimialalla. Ihminen elää yhtä elämää, ja kunta on sen jakanut. Nämä esimerkit tuovat työntekijöitä saman katon alle, kouluttavat naapureita neuvomaan naapureita tai antavat uusille asukkaille sananvaltaa palveluun.',
		is: 'Enginn býr í stjórnsýslusviði. Fólk lifir einu lífi og það er sveitarfélagið sem hefur skipt því upp. Dæmin hér færa ráðgjafa saman, þjálfa nágranna sem leiðbeina nágrönnum eða gefa nýjum íbúum áhrif á þjónustuna.',
	},
	questions: [
		{
			question: {
				en: 'How many times does one family tell the same story?',
				sv: 'Hur många gånger berättar en familj samma sak?',
				da: 'Hvor mange gange fortæller en familie det samme?',
				nb: 'Hvor mange ganger forteller en familie det samme?',
				fi: 'Kuinka monta kertaa perhe kertoo saman tarinan?',
				is: 'Hversu oft segir ein fjölskylda sömu söguna?',
			},
		},
		{
			question: {
				en: 'Who interprets, and who notices when it goes wrong?',
				sv: 'Vem tolkar, och vem märker när det blir fel?',
				da: 'Hvem tolker, og hvem opdager, når det går galt?',
				nb: 'Hvem tolker, og hvem merker når det blir feil?',
				fi: 'Kuka tulkkaa, ja kuka huomaa, kun jokin menee pieleen?',
				is: 'Hver túlkar og hver tekur eftir þegar það fer úrskeiðis?',
			},
		},
		{
			question: {
				en: 'What may newcomers decide about the service they use?',
				sv: 'Vad får nya invånare bestämma om den tjänst de använder?',
				da: 'Hvad må nye borgere bestemme om den ydelse, de bruger?',
				nb: 'Hva får nye innbyggere bestemme om tjenesten de bruker?',
				fi: 'Mistä uudet asukkaat saavat päättää käyttämässään palvelussa?',
				is: 'Hverju fá nýir íbúar að ráða um þjónustuna sem þeir nota?',
			},
		},
	],
};
