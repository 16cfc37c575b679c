import type { Area } from '@repo/types/vocabulary';

export interface CoverColours {
	cover: string;
	text: string;
	strip: string;
}

/** The covers of `tokens.css` in their light form: pictures are shown on other people's pages. */
const themes: Record<Area, CoverColours> = {
	'labour-market': { cover: '#8a2a1e', text: '#fff7f0', strip: '#b5675b' },
	housing: { cover: '#e6b345', text: '#1c1403', strip: '#b98a22' },
	'social-services': { cover: '#1e4a80', text: '#f3f8ff', strip: '#5b83b5' },
	'children-youth': { cover: '#005f5a', text: '#effcfa', strip: '#4a9791' },
	'regional-development': { cover: '#3f5a17', text: '#f7fbec', strip: '#809c52' },
};

const plain: CoverColours = { cover: '#1d2b32', text: '#f2f6f4', strip: '#5b6c74' };

export const coloursOf = (area: string | null | undefined): CoverColours =>
	area && Object.hasOwn(themes, area) ? themes[area as Area] : plain;
