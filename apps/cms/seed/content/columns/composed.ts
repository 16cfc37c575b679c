import type { SeedRecord } from '../../../src/seed/types.ts';

/** Written by us under made-up names, to show what a guest column looks like. */
export const composedColumns: SeedRecord<'columns'>[] = [
	{
		key: 'the-meeting-where-nobody-asked',
		composed: true,
		author: 'people/composed-liv-nygard',
		date: '2026-10-12',
		originalLanguage: 'nb',
		themes: ['themes/regional-development'],
		title: {
			en: 'The meeting where we counted everything but people’s plans',
			sv: 'Mötet där vi räknade allt utom människors planer',
		},
		lead: {
			en: 'Our population forecast had four scenarios and no question mark. Then somebody in the back row raised her hand.',
			sv: 'Vår befolkningsprognos hade fyra scenarier och inget frågetecken. Då räckte någon på bakersta raden upp handen.',
		},
		body: {
			en: 'I make forecasts. I take those who are born, those who die and those who move, and I draw a line. In my municipality the line points down, and for ten years the council has looked at it in silence and then gone on to the next item.\n\nLast year we invited newcomers to the meeting. I showed the line. I said that those who moved in from abroad stayed on average three years and that the model therefore took them out again. It was a technical remark.\n\nA woman at the back raised her hand. She asked whether the model had asked her.\n\nIt had not. It had taken what others did before her and assumed that she would do the same. I explained this, and I heard how it sounded.\n\nSo we asked. We rang all two hundred and six who had moved in from abroad during five years, in seven languages. A hundred and forty wanted to stay. Of them ninety knew exactly what could make them leave: a job that ended, a lease that ended, a child who needed a school that was not there. Nobody mentioned the weather.\n\nI still draw the line. But beside it there is now a list with names of things that we can do something about. The council no longer goes straight to the next item.',
			sv: 'Jag gör prognoser. Jag tar dem som föds, dem som dör och dem som flyttar, och så drar jag en linje. I min kommun pekar linjen nedåt, och i tio år har fullmäktige tittat på den under tystnad och gått vidare till nästa punkt.\n\nI fjol bjöd vi in nya invånare till mötet. Jag visade linjen. Jag sa att de som flyttade in från andra länder stannade i snitt tre år och att modellen därför tog bort dem igen. Det var en teknisk anmärkning.\n\nEn kvinna längst bak räckte upp handen. Hon undrade om modellen hade frågat henne.\n\nDet hade den inte. Den hade tagit vad andra gjorde före henne och antagit att hon skulle göra likadant. Jag förklarade det, och jag hörde hur det lät.\n\nSå vi frågade. Vi ringde alla tvåhundrasex som hade flyttat in från andra länder på fem år, på sju språk. Hundrafyrtio ville stanna. Av dem visste nittio precis vad som kunde få dem att flytta: ett arbete som tog slut, ett kontrakt som tog slut, ett barn som behövde en skola som inte fanns. Ingen nämnde vädret.\n\nJag ritar fortfarande linjen. Men bredvid den finns nu en lista med namn på sådant vi kan göra något åt. Fullmäktige går inte längre direkt till nästa punkt.',
		},
	},
	{
		key: 'the-word-homework',
		composed: true,
		author: 'people/composed-yusuf-lehto',
		date: '2026-09-14',
		originalLanguage: 'fi',
		themes: ['themes/children-youth'],
		title: { en: 'Do not call it help', sv: 'Kalla det inte hjälp' },
		lead: {
			en: 'Boys in year nine came twice and never again. It took us a year to understand that it was because of the sign on the door.',
			sv: 'Pojkarna i nian kom två gånger och sedan aldrig mer. Det tog oss ett år att förstå att det berodde på skylten på dörren.',
		},
		body: {
			en: 'On the door it said HOMEWORK HELP. Inside there was warm soup, a sofa, and people who spoke their language. Outside, on the other side of the street, nine boys stood and looked at the door.\n\nI went out and asked. They were polite. They had another appointment. The youngest could not keep quiet: “You go in there if you can’t.”\n\nWe who work with this like to give. It is our profession and our pride. But the one who is given something every day is told something too, every day: that he is the one who lacks.\n\nWe took down the sign. We asked three of the boys whether they could look after the room on Wednesdays, open up, make coffee, decide the music. They did not need to do any homework. The first Wednesday they were three, the third they were fourteen, and the fifth somebody took out a book of mathematics, annoyed, because the one next to him had got it wrong.\n\nI do not know what the room is called now. There is a new sign, but it is in a language that I do not read.',
			sv: 'På dörren stod det LÄXHJÄLP. Där inne fanns varm soppa, en soffa och människor som talade deras språk. Där ute, på andra sidan gatan, stod nio pojkar och tittade på dörren.\n\nJag gick ut och frågade. De var artiga. De hade en annan tid att passa. Den yngsta kunde inte låta bli: ”Dit går man om man inte kan.”\n\nVi som arbetar med det här tycker om att ge. Det är vårt yrke och vår stolthet. Men den som får något varje dag får också höra något varje dag: att det är han som saknar.\n\nVi tog ner skylten. Vi frågade tre av pojkarna om de kunde ta hand om rummet på onsdagar, låsa upp, koka kaffe, bestämma musiken. De behövde inte göra några läxor. Första onsdagen var de tre, tredje onsdagen fjorton, och den femte tog någon fram en mattebok, irriterad, eftersom den bredvid hade räknat fel.\n\nJag vet inte vad rummet heter nu. Det sitter en ny skylt där, men den är på ett språk som jag inte läser.',
		},
	},
];
