import type { SeedRecord } from '../../../src/seed/types.ts';

const credit = 'IntegrationNorden';

const illustration = (area: string, en: string, sv: string): SeedRecord<'media'> => ({
	key: `theme-${area}`,
	file: `theme-${area}.png`,
	alt: { en, sv },
	credit,
});

const portrait = (key: string, name: string): SeedRecord<'media'> => ({
	key: `portrait-${key}`,
	file: `portrait-${key}.png`,
	alt: { en: `Drawn initial of ${name}`, sv: `Tecknad initial för ${name}` },
	credit,
});

/** Drawn by us from strips; one strip has another colour. */
export const media: SeedRecord<'media'>[] = [
	illustration(
		'labour-market',
		'Stairs drawn in strips; one step is white',
		'Trappor ritade i ränder; ett steg är vitt',
	),
	illustration('housing', 'Gables drawn in strips; one house is black', 'Gavlar ritade i ränder; ett hus är svart'),
	illustration(
		'social-services',
		'Two rows of strips that reach into each other; one of them is white',
		'Två rader ränder som griper in i varandra; den ena är vit',
	),
	illustration('children-youth', 'Trees drawn in strips; one is white', 'Träd ritade i ränder; ett är vitt'),
	illustration(
		'regional-development',
		'An archipelago drawn in strips; one island is white',
		'En skärgård ritad i ränder; en ö är vit',
	),
	portrait('meron', 'Meron'),
	portrait('samir', 'Samir'),
	portrait('oksana', 'Oksana'),
	portrait('ilyas', 'Ilyas'),
	portrait('ewa', 'Ewa'),
	portrait('hodan', 'Hodan'),
	portrait('liv-nygard', 'Liv Nygård'),
	portrait('yusuf-lehto', 'Yusuf Lehto'),
];
