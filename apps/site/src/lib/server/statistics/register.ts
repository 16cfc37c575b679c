import type { Doc } from '@integrationnorden/client';
import { countries } from '@repo/types/vocabulary';

/** A municipality as the site knows it. */
export interface Municipality {
	id: string;
	/** `{country}-{code}` */
	key: string;
	country: string;
	code: string;
	name: string;
	officialName: string | undefined;
	/** Other names: official ones in another language, and those only used there. */
	second: { name: string; lang: string | undefined; isOfficial: boolean }[];
	regionKey: string | undefined;
	regionName: string | undefined;
	latitude: number | undefined;
	longitude: number | undefined;
}

/** Codes of the register that are not language tags as HTML wants them. */
const languageTags: Record<string, string> = { se: 'se', sma: 'sma', smj: 'smj', smn: 'smn', sms: 'sms', fkv: 'fkv' };

const splitNames = (names: string, languages: string): { name: string; lang: string | undefined }[] => {
	const tags = languages.split('/').map((tag) => tag.trim());
	const each = names.split('/').map((name) => name.trim());
	return each.map((name, index) => {
		const tag = tags[index] ?? (tags.length === 1 ? tags[0] : undefined);
		return { name, lang: tag ? (languageTags[tag] ?? tag) : undefined };
	});
};

/** Registers name a region even where it is the municipality itself, or the whole land. */
const isOwnRegion = ({ name, country, regionName }: Doc<'municipalities'>): boolean =>
	regionName === name || Object.values<string>(countries[country]).includes(regionName ?? '');

export const toMunicipality = (doc: Doc<'municipalities'>): Municipality => ({
	id: doc.id,
	key: `${doc.country}-${doc.code}`,
	country: doc.country,
	code: doc.code,
	name: doc.name,
	officialName: doc.officialName ?? undefined,
	second: doc.secondName
		? splitNames(doc.secondName, doc.secondNameLanguage ?? '').map((name) => ({
				...name,
				isOfficial: doc.secondNameStatus !== 'other',
			}))
		: [],
	regionKey: doc.regionCode && !isOwnRegion(doc) ? `${doc.country}-${doc.regionCode}` : undefined,
	regionName: isOwnRegion(doc) ? undefined : (doc.regionName ?? undefined),
	latitude: doc.latitude ?? undefined,
	longitude: doc.longitude ?? undefined,
});

/** For comparing what people type: without case, accents and signs. Letters of their own lose their stroke too. */
export const folded = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[æ]/g, 'ae')
		.replace(/[ø]/g, 'o')
		.replace(/[đð]/g, 'd')
		.replace(/þ/g, 'th')
		.replace(/ŋ/g, 'n')
		.replace(/ŧ/g, 't')
		.replace(/ß/g, 'ss')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();

const words = (municipality: Municipality): string[] => [
	municipality.name,
	...(municipality.officialName ? [municipality.officialName] : []),
	...municipality.second.map(({ name }) => name),
];

const scoreOf = (municipality: Municipality, wanted: string): number => {
	const names = words(municipality).map(folded);
	if (names.includes(wanted) || folded(municipality.key) === wanted) return 3;
	if (names.some((name) => name.startsWith(wanted))) return 2;
	return names.some((name) => name.includes(wanted)) ? 1 : 0;
};

/** Municipalities by any of their names, the exact ones first. */
export const lookUp = (municipalities: readonly Municipality[], text: string): Municipality[] => {
	const wanted = folded(text);
	if (wanted === '') return [];
	const found = municipalities
		.map((municipality) => ({ municipality, score: scoreOf(municipality, wanted) }))
		.filter(({ score }) => score > 0);
	const exact = found.filter(({ score }) => score === 3);
	return (exact.length > 0 ? exact : found)
		.toSorted((a, b) => b.score - a.score || a.municipality.name.localeCompare(b.municipality.name, 'sv'))
		.map(({ municipality }) => municipality);
};
