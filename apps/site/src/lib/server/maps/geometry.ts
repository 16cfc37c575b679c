import nordicText from '../../geo/data/nordic-map.json?raw';

/** Paths as `scripts/geo/build.ts` made them; one unit is a kilometre on the main part. */
export interface MapGeometry {
	viewBox: readonly [left: number, top: number, width: number, height: number];
	parts: readonly MapPart[];
	/** Borders of regions, and of states. */
	regions: string;
	states: string;
	insets: readonly MapInset[];
}

export interface MapPart {
	country: string;
	/** Where its own origin lies. */
	at: readonly [number, number];
	/** How much larger than the main part it is drawn. */
	scale: number;
	/** By key such as `SE-2309`. */
	places: Readonly<Record<string, string>>;
	/** The coast of a land whose municipalities have no boundaries. */
	coast?: string;
}

export interface MapInset {
	key: string;
	at: readonly [number, number];
	size: number;
	/** The square on the main part that it enlarges: left, top and side. */
	marks: readonly [number, number, number];
	places: Readonly<Record<string, string>>;
}

let made: MapGeometry | undefined;

export const nordicGeometry = (): MapGeometry => (made ??= JSON.parse(nordicText) as MapGeometry);
