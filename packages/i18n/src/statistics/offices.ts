import type { Label } from '../locales.ts';

const everywhere = (name: string, en = name): Label => ({ en, sv: name, da: name, nb: name, fi: name, is: name });

const finnish: Label = { ...everywhere('Statistikcentralen', 'Statistics Finland'), fi: 'Tilastokeskus' };
const finnishSurvey: Label = {
	...everywhere('Lantmäteriverket', 'National Land Survey of Finland'),
	fi: 'Maanmittauslaitos',
};

/** Who counts the people of a country. */
export const statisticsOffices: Readonly<Record<string, Label>> = {
	SE: everywhere('SCB', 'Statistics Sweden (SCB)'),
	NO: everywhere('SSB', 'Statistics Norway (SSB)'),
	DK: everywhere('Danmarks Statistik', 'Statistics Denmark'),
	FI: finnish,
	AX: finnish,
	IS: everywhere('Hagstofa Íslands', 'Statistics Iceland'),
	FO: everywhere('Hagstova Føroya', 'Statistics Faroe Islands'),
	GL: everywhere('Grønlands Statistik', 'Statistics Greenland'),
};

/** Who counts foreign-born or immigrants, each in its own way. */
export const foreignBornOffices: Readonly<Record<string, Label>> = {
	SE: everywhere('Kolada (RKA), SCB', 'Kolada (RKA), Statistics Sweden'),
	NO: everywhere('IMDi, SSB', 'IMDi, Statistics Norway'),
};

/** Whose boundaries are drawn. */
export const boundaryOwners: Readonly<Record<string, Label>> = {
	SE: everywhere('Valmyndigheten'),
	NO: everywhere('© Kartverket'),
	DK: everywhere('Geodatastyrelsen, Danske Kommuner'),
	FI: finnishSurvey,
	AX: finnishSurvey,
	IS: everywhere('Náttúrufræðistofnun / Landmælingar Íslands'),
	GL: everywhere('Thenmap'),
};
