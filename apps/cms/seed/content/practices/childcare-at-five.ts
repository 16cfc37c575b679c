import type { SeedRecord } from '../../../src/seed/types.ts';

/** Composed: the municipality, the people and the figures are made up. */
export const childcareAtFive: SeedRecord<'practices'> = {
	key: 'childcare-at-five',
	coverage: 'full',
	composed: true,
	country: 'SE',
	placeName: { en: 'Älvsunda (made-up municipality)', sv: 'Älvsunda (påhittad kommun)' },
	themes: ['themes/labour-market', 'themes/regional-development'],
	areaType: 'rural',
	period: { start: '2022-01-10' },
	status: 'mainstreamed',
	languages: ['sv', 'en'],
	takesVisits: true,
	lastConfirmedAt: '2026-11-03',
	title: { en: 'When childcare opened at five', sv: 'När barnomsorgen öppnade klockan fem' },
	summary: {
		en: 'The home-care service in Älvsunda lacked people in the mornings. Forty-one newly arrived parents wanted to work but could not leave their children before half past six. An early preschool group and a language guide at work helped, though not in the way the municipality had planned. After a year 22 of the 41 were in work, and the empty morning shifts had gone from eleven to three a week.',
		sv: 'Hemtjänsten i Älvsunda saknade folk på morgnarna. Fyrtioen nyanlända föräldrar ville arbeta men kunde inte lämna barnen före halv sju. En tidig förskoleavdelning och en språkhandledare på jobbet hjälpte, fast inte så som kommunen hade tänkt. Efter ett år hade 22 av de 41 arbete, och de tomma morgonpassen hade gått från elva till tre i veckan.',
	},
	problem: {
		en: 'In the autumn of 2021 home care in Älvsunda had eleven empty morning shifts a week. At the same time forty-one parents in the introduction programme had no trainee place. They probably do not want to, somebody said in the corridor. Nobody had asked them.\n\nWhen the language café finally asked, the answer was short. The shifts began at six. Preschool opened at half past six. The bus from Norra Berget left at 5.20, and the next one at 6.50.',
		sv: 'Hösten 2021 hade hemtjänsten i Älvsunda elva tomma morgonpass i veckan. Samtidigt stod fyrtioen föräldrar i etableringsprogrammet utan praktikplats. De vill väl inte, sa någon i korridoren. Ingen hade frågat dem.\n\nNär språkkaféet till slut frågade var svaret kort. Passen började klockan sex. Förskolan öppnade halv sju. Bussen från Norra Berget gick 05.20, och nästa 06.50.',
	},
	needsAnalysis: {
		done: true,
		note: {
			en: 'A questionnaire in five languages and twelve conversations.',
			sv: 'En enkät på fem språk och tolv samtal.',
		},
	},
	targetGroup: {
		facets: ['newly-arrived', 'parents', 'women'],
		note: {
			en: 'Forty-one parents, thirty-four of them women. Most had children under five and had worked before: in kitchens, in care, on farms. Seven had never had a wage.',
			sv: 'Fyrtioen föräldrar, trettiofyra av dem kvinnor. De flesta hade barn under fem år och hade arbetat förut: i kök, i vård, i jordbruk. Sju hade aldrig haft lön.',
		},
		reached: 41,
		byDate: '2023-12-31',
	},
	actions: [
		{
			title: { en: 'Asked first', sv: 'Frågade först' },
			text: {
				en: 'The language café collected obstacles for three weeks. Opening hours came first, before language and driving licence.',
				sv: 'Språkkaféet samlade hinder i tre veckor. Öppettiden kom överst, före språk och körkort.',
			},
		},
		{
			title: { en: 'Opened a group at five', sv: 'Öppnade en avdelning klockan fem' },
			text: {
				en: 'Two teachers changed their hours by choice in exchange for four shorter days a month. Breakfast is served there.',
				sv: 'Två pedagoger bytte schema frivilligt mot fyra kortare dagar i månaden. Frukosten serveras där.',
			},
		},
		{
			title: { en: 'Moved the language course to the workplace', sv: 'Flyttade sfi till arbetsplatsen' },
			text: {
				en: 'A language guide follows the shifts two mornings a week. The words come from the day: support stocking, pill box, stairwell.',
				sv: 'En språkhandledare följer passen två morgnar i veckan. Orden kommer ur dagen: stödstrumpa, dosett, trapphus.',
			},
		},
		{
			title: { en: 'Shared the shifts for three months', sv: 'Delade passen i tre månader' },
			text: {
				en: 'Two new people walk with one who is experienced. The wage is an ordinary wage from the first day.',
				sv: 'Två nya går tillsammans med en erfaren. Lönen är vanlig lön från första dagen.',
			},
		},
		{
			title: { en: 'Rewrote the advertisement', sv: 'Skrev om kraven i annonsen' },
			text: {
				en: '“Good Swedish in speech and writing” became “can understand and hand over a report”. The report got a template.',
				sv: '”God svenska i tal och skrift” blev ”kan förstå och lämna en rapport”. Rapporten fick en mall.',
			},
		},
	],
	roleOfParticipants: {
		en: 'Three of the parents sit in the steering group and decide about the rota. It was they who struck out the proposal of split evening shifts.',
		sv: 'Tre av föräldrarna sitter i styrgruppen och bestämmer över schemat. Det var de som strök förslaget om delade kvällspass.',
	},
	resources: {
		costBand: '50k-250k',
		amount: 2400000,
		currency: 'SEK',
		year: 2023,
		staffFte: 2.5,
		setupMonths: 5,
		fundingSources: {
			en: 'Half of the money was already there as teachers’ and home-care hours. A state grant covered 0.4 million kronor in the first year, nothing after that.',
			sv: 'Hälften av pengarna fanns redan som timmar i förskola och hemtjänst. Statsbidrag stod för 0,4 miljoner kronor första året, därefter inget.',
		},
	},
	evidence: {
		outcomes: [
			{
				indicator: { en: 'In work twelve months after the start', sv: 'I arbete tolv månader efter start' },
				before: 9,
				after: 22,
				unit: { en: 'people (of 38 before, of 41 after)', sv: 'personer (av 38 före, av 41 efter)' },
				date: '2023-12-31',
				source: 'Composed example',
			},
			{
				indicator: { en: 'Empty morning shifts in a week', sv: 'Tomma morgonpass i en vecka' },
				before: 11,
				after: 3,
				unit: { en: 'shifts', sv: 'pass' },
				date: '2023-10-31',
				source: 'Composed example',
			},
			{
				indicator: { en: 'Passed the third language course within a year', sv: 'Godkänd på sfi C inom ett år' },
				before: 35,
				after: 39,
				unit: { en: '%', sv: '%' },
				date: '2023-12-31',
				source: 'Composed example',
			},
		],
		evaluationType: 'self',
		participantsView: {
			en: '“I have worked all my life. The only thing I needed was an hour.”',
			sv: '”Jag har jobbat hela livet. Det enda jag behövde var en timme.”',
		},
		sideEffects: {
			en: 'Shop staff and nurses applied for the early places too. Today half of the places go to them. Home care also hired more people overall in 2023, so part of the rise would have come anyway.',
			sv: 'Butikspersonal och sjuksköterskor sökte också de tidiga platserna. I dag går hälften till dem. Hemtjänsten anställde också fler över lag 2023, så en del av ökningen hade kommit ändå.',
		},
		whatDidNotWork: {
			en: '#### Half the group stood empty\n\nThe municipality counted on twenty children. Nine came. The parents did not trust it to stay after the pilot.\n\n#### Nobody waited for the driving licence\n\nSix of the shifts needed a car. Not until March were they changed to walking distance.\n\n#### Colleagues grew tired\n\nWalking two by two takes time out of the day. Two experienced workers asked to stop guiding before they were paid for it.',
			sv: '#### Halva avdelningen stod tom\n\nKommunen räknade med tjugo barn. Det kom nio. Föräldrarna litade inte på att den skulle finnas kvar efter piloten.\n\n#### Körkortet väntade ingen på\n\nSex av passen krävde bil. Först i mars lades de om till gångavstånd.\n\n#### Kollegorna blev trötta\n\nAtt gå dubbelt tar tid av dagen. Två erfarna bad att få sluta som handledare innan de fick lön för det.',
		},
	},
	review: { evidenceLevel: 'described', rubricVersion: '1.0', date: '2026-11-10', expires: '2028-11-10' },
	transfer: {
		needsInPlace: [
			{ text: { en: 'A preschool near the bus', sv: 'En förskola nära bussen' } },
			{ text: { en: 'A manager in home care who wants it', sv: 'En chef i hemtjänsten som vill' } },
			{ text: { en: 'A wage from the first day', sv: 'Lön från första dagen' } },
		],
		adapt: [
			{ text: { en: 'The hour, after your own shifts', sv: 'Klockslaget, efter era skift' } },
			{
				text: {
					en: 'The occupation: kitchens, cleaning and warehouses have the same mornings',
					sv: 'Yrket: kök, städ och lager har samma morgnar',
				},
			},
		],
		keep: [
			{ text: { en: 'Ask the parents first', sv: 'Fråga föräldrarna först' } },
			{ text: { en: 'Two new people with one experienced', sv: 'Två nya med en erfaren' } },
			{ text: { en: 'Pay those who guide', sv: 'Betala handledarna' } },
		],
	},
	contact: {
		person: 'people/composed-siv-alfredsson',
		role: { en: 'Head of the labour-market unit', sv: 'Enhetschef för arbetsmarknad' },
	},
	relatedTestimonies: ['testimonies/meron'],
};
