import type { AgenciesMessages } from './en.ts';

export const is: AgenciesMessages = {
	inShort: 'Í stuttu máli',
	address: 'Slóð',
	key: 'Lykill',
	keyNeedless: 'þarf ekki til að lesa',
	keyGives: 'fyrir hærri mörk og vefkróka',
	licence: 'Leyfi',
	licenceNote: 'ekki fyrir raddir',
	reference: 'Uppfletting',
	referenceLink: 'Allar slóðir og svið',
	terminal: 'Skipanalína',

	start: {
		title: 'Af stað á fimm mínútum',
		lead: 'Límið línurnar inn eins og þær eru. Þið þurfið aðeins skipanalínu; Node.js í þriðja skrefi.',
		ask: {
			title: 'Spyrjið',
			text: 'Öll söfn svara á sama hátt. Það sem vantar á ykkar tungumáli kemur á því næsta í fastri röð og `_lang` segir hvert það er.',
		},
		narrow: {
			title: 'Þrengið',
			text: 'Skilyrði, röð og dýpt eru breytur: hér starfshættir í Noregi, þeir nýjustu fyrst, og það sem þeir vísa á er fyllt út.',
		},
		client: {
			title: 'Látið biðlarann vinna verkið',
			text: 'Hann flettir, bíður þegar hann er beðinn um það og þekkir tögin. Vistið línurnar sem `practices.mjs` og keyrið `node practices.mjs`.',
			file: 'Pakkinn er ekki enn í npm-skránni. Skrifið okkur og þið fáið skrána sem fyrsta línan setur upp.',
		},
		lookUp: {
			title: 'Flettið hinu upp',
			text: 'Í uppflettingunni er hver slóð, hvert svið og hver villa, með dæmi um hvert þeirra. Það sama fyrir vélar er OpenAPI 3.1. GraphQL svarar mörgum spurningum í einni.',
		},
	},

	recipes: {
		title: 'Uppskriftir',
		mirror: {
			title: 'Afrit á innri vef ykkar',
			text: 'Í möppunni úr þriðja skrefi afritar ein skipun það sem þið veljið: eina skrá fyrir hvert skjal og tungumál. Keyrið hana aftur á hverri nóttu eða hverri mínútu. Hún sækir það sem hefur breyst og fjarlægir það sem er ekki lengur birt.',
			verify: '`verify` ber afritið saman við okkur og segir hvað ber á milli.',
		},
		byHand: {
			title: 'Það sama án forritsins okkar',
			text: 'Sækið heilt safn sem línur af JSON og geymið bendilinn sem fylgir. Spyrjið svo hvað hefur gerst síðan. Með `Prefer: wait=25` bíður svarið þar til frá einhverju er að segja, með `Accept: text/event-stream` heldur það áfram. Færsla með `reason` þýðir að skjalið á að hverfa; standi þar `merged` segir `mergedInto` hvaða skjal svarar í þess stað og auðkenni þess og slóðir leiða þangað.',
		},
		webhooks: {
			title: 'Fáið að vita strax',
			text: 'Með lykli tilgreinið þið eigin slóð. Þangað sendum við undirrituð skilaboð fyrir hverja breytingu (Standard Webhooks 1.0) og reynum aftur í þrjá sólarhringa. Þau segja hvað kom fyrir hvaða skjal, aldrei hvað stendur í því.',
			receiver: 'Biðlarinn sannreynir undirskriftina:',
		},
		calendar: {
			title: 'Ráðstefnur í dagatalið ykkar',
			text: 'Gerist áskrifendur að slóðinni í hvaða dagatalsforriti sem er. Fundir sem eru færðir eða felldir niður breytast líka þar. Þrengið með `country` eða `theme`.',
		},
		newsletter: {
			title: 'Nýtt í fréttabréfið ykkar',
			text: 'Hver tegund efnis á sér streymi, á sex tungumálum. `country` og `theme` þrengja það.',
		},
		statistics: {
			title: 'Tölur',
			text: 'Spyrjið um sveitarfélög og ár. `.csv` er fyrir töflureikna, `.json` er JSON-stat 2.0. Tala sem vantar vantar, hún er aldrei núll.',
		},
		catalogues: {
			title: 'Bókasöfn og gagnagáttir',
			text: 'OAI-PMH 2.0 fyrir bókasöfn, DCAT-AP fyrir gagnagáttir, SKOS fyrir hugtökin sem við röðum eftir.',
		},
	},

	keys: {
		title: 'Mörk og lyklar',
		limits:
			'Köll án lykils eru talin eftir neti; skrifstofa deilir sínum hlut. Hvert svar segir í `RateLimit` hvað er eftir. Þegar ekkert er eftir verður svarið 429 og `Retry-After` segir hve lengi skal bíða.',
		gives:
			'Lykill er ókeypis. Með honum megið þið spyrja oftar, hver sem annars spyr af sama neti, og fengið að vita um breytingar með vefkrókum.',
		get: 'Skrifið okkur: hvaða stofnun, til hvers og í hvern við náum þegar eitthvað bilar. Þið sjáið lykilinn einu sinni, svo geymið hann þar sem aðrir sjá hann ekki. Nýr getur tekið við á meðan sá gamli virkar enn.',
		write: 'Biðja um lykil',
		send: 'Sendið hann með hverju kalli:',
	},

	terms: {
		title: 'Skilmálar',
		away: 'Ekki er hægt að sækja skilmálana núna. Þeir verða hér aftur þegar skilin svara.',
		deprecated: 'Á útleið',
		nothingDeprecated: 'Ekkert er á útleið eins og er.',
		until: (day: string) => `til og með ${day}`,
	},

	status: {
		title: 'Staðan núna',
		ready: 'Forritaskilin svara',
		unavailable: 'Forritaskilin eru ekki tilbúin',
		away: 'Forritaskilin svara ekki',
		awayText: 'Reynið aftur eftir mínútu. Afrit heldur áfram þar sem frá var horfið; ekkert tapast.',
		version: 'Útgáfa',
		newestChange: 'Nýjasta breyting',
		asked: 'Spurt',
		in: (milliseconds) => `svar á ${milliseconds} ms`,
		note: 'Þjónninn okkar spyr þegar síðan er opnuð, í mesta lagi á fimm sekúndna fresti. Vélar spyrja þessa slóð:',
	},
};
