import type { SeedRecord } from '../../../src/seed/types.ts';

/** Composed: the municipality, the people and the figures are made up. */
export const keysToEmptyHouses: SeedRecord<'practices'> = {
	key: 'keys-to-empty-houses',
	coverage: 'full',
	composed: true,
	country: 'NO',
	placeName: { en: 'Fjellvik (made-up municipality)', sv: 'Fjellvik (påhittad kommun)' },
	themes: ['themes/housing', 'themes/regional-development'],
	areaType: 'sparsely-populated',
	period: { start: '2020-08-01' },
	status: 'running',
	languages: ['nb', 'en'],
	takesVisits: true,
	lastConfirmedAt: '2026-09-22',
	title: { en: 'The municipality borrows the keys to empty houses', sv: 'Kommunen lånar nycklarna till tomma hus' },
	summary: {
		en: 'Fjellvik had agreed to settle thirty people and had four flats. Along the fjord stood a hundred and twelve houses that nobody lived in. The municipality now rents them from the heirs, insures them, and lets them on with contracts of five years. Thirty-six households have moved in. Nine have bought the house they rented. Repairs cost twice what was planned.',
		sv: 'Fjellvik hade lovat att ta emot trettio personer och hade fyra lägenheter. Längs fjorden stod hundratolv hus där ingen bodde. Nu hyr kommunen dem av arvingarna, försäkrar dem och hyr ut dem vidare med kontrakt på fem år. Trettiosex hushåll har flyttat in. Nio har köpt huset de hyrde. Reparationerna kostade dubbelt så mycket som planerat.',
	},
	problem: {
		en: 'The municipality had four vacant flats, all in the block by the quay and all with two rooms. Families with three children were offered two flats on different floors, or a hotel in the next municipality.\n\nThe empty houses were known to everybody. The owners lived in the cities, came for two weeks in July, and did not want to sell their grandmother’s kitchen. Letting it to strangers frightened them more than leaving it cold.',
		sv: 'Kommunen hade fyra lediga lägenheter, alla i huset vid kajen och alla med två rum. Familjer med tre barn fick erbjudande om två lägenheter på olika våningar, eller ett hotell i grannkommunen.\n\nDe tomma husen kände alla till. Ägarna bodde i städerna, kom två veckor i juli och ville inte sälja mormors kök. Att hyra ut till främlingar skrämde dem mer än att låta det stå kallt.',
	},
	needsAnalysis: {
		done: true,
		note: {
			en: 'A caretaker drove round and counted houses without smoke in February; the tax register gave the owners.',
			sv: 'En vaktmästare körde runt och räknade hus utan rök i februari; skatteregistret gav ägarna.',
		},
	},
	targetGroup: {
		facets: ['refugees', 'family-migrants', 'labour-migrants'],
		note: {
			en: 'Families with children first. Since 2023 also people who have moved for a job at the fish farm.',
			sv: 'Barnfamiljer först. Sedan 2023 också de som har flyttat hit för ett arbete på fiskodlingen.',
		},
		reached: 131,
		byDate: '2026-06-30',
	},
	actions: [
		{
			title: { en: 'Wrote to the owners by hand', sv: 'Skrev till ägarna för hand' },
			text: {
				en: 'The mayor signed a hundred and twelve letters. Sixty-one answered, forty said maybe.',
				sv: 'Borgmästaren undertecknade hundratolv brev. Sextioen svarade, fyrtio sa kanske.',
			},
		},
		{
			title: { en: 'Took over the risk', sv: 'Tog över risken' },
			text: {
				en: 'The municipality rents for five years, pays whether the house is let or not, insures it, and hands it back painted.',
				sv: 'Kommunen hyr i fem år, betalar vare sig huset är uthyrt eller inte, försäkrar det och lämnar tillbaka det målat.',
			},
		},
		{
			title: { en: 'Locked one room', sv: 'Låste ett rum' },
			text: {
				en: 'The owner keeps a room with what is dear to them. It settled more doubts than the insurance did.',
				sv: 'Ägaren behåller ett rum för det som är kärt. Det stillade fler tvivel än försäkringen.',
			},
		},
		{
			title: { en: 'Let the tenants choose', sv: 'Lät hyresgästerna välja' },
			text: {
				en: 'Two houses are shown, with bus times, the cost of heating and the name of the nearest neighbour.',
				sv: 'Två hus visas, med busstider, vad värmen kostar och namnet på närmaste granne.',
			},
		},
		{
			title: { en: 'Wrote the right to buy into the contract', sv: 'Skrev in rätten att köpa i kontraktet' },
			text: {
				en: 'After three years the tenant may make the first offer. Half of the rent paid counts if the owner agrees.',
				sv: 'Efter tre år får hyresgästen lämna första budet. Hälften av betald hyra räknas av om ägaren går med på det.',
			},
		},
	],
	roleOfParticipants: {
		en: 'Tenants choose between houses and sit in the group that sets the order of repairs. Four of them are employed as caretakers.',
		sv: 'Hyresgästerna väljer mellan hus och sitter i gruppen som bestämmer i vilken ordning husen lagas. Fyra av dem är anställda som vaktmästare.',
	},
	resources: {
		costBand: '250k-1m',
		amount: 5300000,
		currency: 'NOK',
		year: 2025,
		staffFte: 3,
		setupMonths: 9,
		fundingSources: {
			en: 'Rents cover two thirds. The rest is the municipality’s own money and a loan from the state housing bank.',
			sv: 'Hyrorna täcker två tredjedelar. Resten är kommunens egna pengar och ett lån från den statliga bostadsbanken.',
		},
	},
	evidence: {
		outcomes: [
			{
				indicator: { en: 'Months from decision to a home of one’s own', sv: 'Månader från beslut till egen bostad' },
				before: 11,
				after: 3,
				unit: { en: 'months', sv: 'månader' },
				date: '2025-12-31',
				source: 'Composed example',
			},
			{
				indicator: { en: 'Still living in the municipality after three years', sv: 'Bor kvar i kommunen efter tre år' },
				before: 41,
				after: 67,
				unit: { en: '%', sv: '%' },
				date: '2025-12-31',
				source: 'Composed example',
			},
			{
				indicator: { en: 'Pupils at the school in Indre Fjellvik', sv: 'Elever i skolan i Indre Fjellvik' },
				before: 14,
				after: 29,
				unit: { en: 'pupils', sv: 'elever' },
				date: '2026-08-20',
				source: 'Composed example',
			},
		],
		evaluationType: 'internal',
		participantsView: {
			en: '“The first winter I called the caretaker every day. The second winter he called me.”',
			sv: '”Första vintern ringde jag vaktmästaren varje dag. Andra vintern ringde han mig.”',
		},
		sideEffects: {
			en: 'Prices of small houses rose by a tenth. The shop in Indre Fjellvik has changed its opening hours to those of the school bus.',
			sv: 'Priset på små hus steg med en tiondel. Affären i Indre Fjellvik har ändrat sina öppettider efter skolbussen.',
		},
		whatDidNotWork: {
			en: '#### The damp was everywhere\n\nTwenty-two of the first thirty houses had water in the cellar. The budget had counted on five.\n\n#### Two houses too far away\n\nTwo families had an hour to the health centre and no car. Both moved within a year. Houses more than two kilometres from a bus are no longer taken.',
			sv: '#### Fukten fanns överallt\n\nTjugotvå av de första trettio husen hade vatten i källaren. Budgeten hade räknat med fem.\n\n#### Två hus låg för långt bort\n\nTvå familjer hade en timme till vårdcentralen och ingen bil. Båda flyttade inom ett år. Hus som ligger mer än två kilometer från en buss tas inte längre emot.',
		},
	},
	review: { evidenceLevel: 'promising', rubricVersion: '1.0', date: '2026-10-02', expires: '2028-10-02' },
	transfer: {
		needsInPlace: [
			{ text: { en: 'Empty houses whose owners can be found', sv: 'Tomma hus vars ägare går att hitta' } },
			{ text: { en: 'A council that carries the risk for five years', sv: 'Ett fullmäktige som bär risken i fem år' } },
			{ text: { en: 'Somebody who can repair, within a day', sv: 'Någon som kan laga, inom ett dygn' } },
		],
		adapt: [
			{ text: { en: 'The length of the contract', sv: 'Kontraktets längd' } },
			{
				text: {
					en: 'Who writes the letter: a mayor, a priest, a football coach',
					sv: 'Vem som skriver brevet: borgmästare, präst, fotbollstränare',
				},
			},
		],
		keep: [
			{ text: { en: 'The locked room', sv: 'Det låsta rummet' } },
			{ text: { en: 'The right to buy', sv: 'Rätten att köpa' } },
			{
				text: {
					en: 'A survey of the cellar before anything is promised',
					sv: 'En besiktning av källaren innan något utlovas',
				},
			},
		],
	},
	contact: { person: 'people/composed-torunn-fjellvik', role: { en: 'Housing adviser', sv: 'Boenderådgivare' } },
};
