import type { ProposalMessages } from './words.ts';

export const is: ProposalMessages = {
	title: 'Leggja til starfshætti',
	lead: 'Hefur þú gert eitthvað í búsetumálum sem aðrir ættu að vita af, eða séð einhvern gera það? Segðu frá, líka því sem gekk ekki. Ritstjóri les tillöguna, spyr ef eitthvað er óljóst og birtir það sem nýtist öðrum.',
	link: 'Leggja til starfshætti',
	parts: {
		practice: { title: 'Starfshættirnir', text: 'Hverjir þeir eru og hvar.' },
		happened: { title: 'Hvað gerðist', text: 'Stutt er gott. Ekki skrifa nöfn fólks.' },
		you: { title: 'Þú', text: 'Ef þú vilt. Aðeins ritstjórar sjá þetta.' },
	},
	fields: {
		title: {
			label: 'Hvað heita þeir?',
			hint: 'Í mesta lagi 15 orð.',
			error: 'Gefðu starfsháttunum titil sem er í mesta lagi 15 orð.',
		},
		country: { label: 'Land', error: 'Veldu land.' },
		place: { label: 'Sveitarfélag, bær eða svæði', error: 'Skrifaðu staðinn með í mesta lagi 120 stöfum.' },
		summary: {
			label: 'Hvað er þetta, í fáeinum setningum?',
			hint: 'Á milli 40 og 800 stafir.',
			error: 'Lýstu starfsháttunum með 40 til 800 stöfum.',
		},
		problem: {
			label: 'Hvaða vanda leystu þeir?',
			hint: 'Í mesta lagi 2.000 stafir.',
			error: 'Segðu hvaða vanda þeir leystu, með í mesta lagi 2.000 stöfum.',
		},
		did: {
			label: 'Hvað gerðuð þið, eða aðrir?',
			hint: 'Í mesta lagi 2.000 stafir.',
			error: 'Segðu hvað var gert, með í mesta lagi 2.000 stöfum.',
		},
		didNotWork: {
			label: 'Hvað gekk ekki?',
			hint: 'Það nýtist öðrum mest. Í mesta lagi 2.000 stafir.',
			error: 'Segðu hvað gekk ekki með í mesta lagi 2.000 stöfum.',
		},
		name: { label: 'Nafnið þitt', error: 'Skrifaðu nafnið þitt með í mesta lagi 120 stöfum.' },
		email: {
			label: 'Netfangið þitt',
			hint: 'Við skrifum aðeins um þessa tillögu.',
			error: 'Athugaðu netfangið: það á að líta út eins og nafn@example.org.',
		},
	},
	optional: 'má vera autt',
	choose: 'Veldu',
	honeypot: 'Hafðu þennan reit auðan',
	privacy:
		'Nafn og netfang eru aldrei birt. Þeim er eytt mánuði eftir að tillagan er birt eða henni hafnað, og í síðasta lagi eftir eitt ár.',
	send: 'Senda tillöguna',
	errorsTitle: 'Eitthvað vantar',
	stale: 'Eyðublaðið hafði verið opið of lengi. Ekkert sem þú skrifaðir er glatað: sendu það aftur.',
	tooFast: 'Þetta gekk mjög hratt. Ekkert sem þú skrifaðir er glatað: sendu það aftur eftir nokkrar sekúndur.',
	tooMany:
		'Margar tillögur hafa borist frá netinu þínu í dag. Ekkert sem þú skrifaðir er glatað af síðunni: sendu það aftur á morgun.',
	twice: 'Við höfum þegar fengið þessa tillögu.',
	away: 'Ekki tókst að taka við tillögunni núna. Ekkert sem þú skrifaðir er glatað: sendu það aftur eftir smástund.',
	status: {
		title: 'Tillagan þín',
		thanks: 'Takk! Við höfum fengið tillöguna þína.',
		keep: 'Geymdu slóð þessarar síðu: aðeins með henni sérðu hvað verður um tillöguna og hún er aðeins þín.',
		sent: 'Send',
		read: 'Lestu hana á vefnum',
		again: 'Leggja til aðra starfshætti',
		comment: 'Athugasemd ritstjórans',
		states: {
			received: 'Við höfum fengið hana. Hún bíður ritstjóra.',
			'in-review': 'Ritstjóri vinnur að henni.',
			returned:
				'Ritstjóri hefur lesið hana og er með athugasemd. Þér er velkomið að senda nýja tillögu sem svarar henni.',
			published: 'Hún hefur verið birt.',
			declined: 'Hún verður ekki birt. Takk samt fyrir að segja frá.',
		},
	},
};
