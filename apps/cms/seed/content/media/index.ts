import type { Label } from '@repo/i18n';
import type { SeedRecord } from '../../../src/seed/types.ts';

const credit = 'IntegrationNorden';

const illustration = (area: string, alt: Label): SeedRecord<'media'> => ({
	key: `theme-${area}`,
	file: `theme-${area}.png`,
	alt,
	credit,
});

const portrait = (key: string, name: string): SeedRecord<'media'> => ({
	key: `portrait-${key}`,
	file: `portrait-${key}.png`,
	alt: {
		en: `Drawn initial of ${name}`,
		sv: `Tecknad initial för ${name}`,
		da: `Tegnet forbogstav: ${name}`,
		nb: `Tegnet forbokstav: ${name}`,
		fi: `Piirretty alkukirjain: ${name}`,
		is: `Teiknaður upphafsstafur: ${name}`,
	},
	credit,
});

/** Drawn by us from strips; one strip has another colour. */
export const media: SeedRecord<'media'>[] = [
	illustration('labour-market', {
		en: 'Stairs drawn in strips; one step is white',
		sv: 'Trappor ritade i ränder; ett steg är vitt',
		da: 'Trapper tegnet i striber; ét trin er hvidt',
		nb: 'Trapper tegnet i striper; ett trinn er hvitt',
		fi: 'Raidoista piirretyt portaat; yksi askelma on valkoinen',
		is: 'Stigi teiknaður með röndum; eitt þrep er hvítt',
	}),
	illustration('housing', {
		en: 'Gables drawn in strips; one house is black',
		sv: 'Gavlar ritade i ränder; ett hus är svart',
		da: 'Gavle tegnet i striber; ét hus er sort',
		nb: 'Gavler tegnet i striper; ett hus er svart',
		fi: 'Raidoista piirrettyjä päätyjä; yksi talo on musta',
		is: 'Húsgaflar teiknaðir með röndum; eitt hús er svart',
	}),
	illustration('social-services', {
		en: 'Two rows of strips that reach into each other; one of them is white',
		sv: 'Två rader ränder som griper in i varandra; den ena är vit',
		da: 'To rækker striber, der griber ind i hinanden; den ene er hvid',
		nb: 'To rekker striper som griper inn i hverandre; den ene er hvit',
		fi: 'Kaksi raitariviä, jotka limittyvät toisiinsa; toinen niistä on valkoinen',
		is: 'Tvær raðir af röndum sem ganga hvor inn í aðra; önnur er hvít',
	}),
	illustration('children-youth', {
		en: 'Trees drawn in strips; one is white',
		sv: 'Träd ritade i ränder; ett är vitt',
		da: 'Træer tegnet i striber; ét er hvidt',
		nb: 'Trær tegnet i striper; ett er hvitt',
		fi: 'Raidoista piirrettyjä puita; yksi on valkoinen',
		is: 'Tré teiknuð með röndum; eitt er hvítt',
	}),
	illustration('regional-development', {
		en: 'An archipelago drawn in strips; one island is white',
		sv: 'En skärgård ritad i ränder; en ö är vit',
		da: 'Et ørige tegnet i striber; én ø er hvid',
		nb: 'En skjærgård tegnet i striper; én øy er hvit',
		fi: 'Raidoista piirretty saaristo; yksi saari on valkoinen',
		is: 'Eyjaklasi teiknaður með röndum; ein eyja er hvít',
	}),
	portrait('meron', 'Meron'),
	portrait('samir', 'Samir'),
	portrait('oksana', 'Oksana'),
	portrait('ilyas', 'Ilyas'),
	portrait('ewa', 'Ewa'),
	portrait('hodan', 'Hodan'),
	portrait('liv-nygard', 'Liv Nygård'),
	portrait('yusuf-lehto', 'Yusuf Lehto'),
];
