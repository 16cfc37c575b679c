import type { Picture } from './strip.ts';

/** Inhabitants in thousands, from west to east: Greenland, Iceland, Faroes, Norway, Sweden, Denmark, Åland, Finland. */
const lands: readonly number[] = [56.5, 389, 54.5, 5550, 10588, 5873, 30.6, 5605];

const [smallest, largest] = [Math.log(Math.min(...lands)), Math.log(Math.max(...lands))];

/** The mark of the site: eight strips, one per land, as long as its population on a logarithmic scale. */
export const mark: Picture = {
	width: 10,
	height: lands.length,
	strips: lands.map((thousands, row) => ({
		row,
		from: 0,
		to: 1.6 + 8.4 * ((Math.log(thousands) - smallest) / (largest - smallest)),
	})),
};
