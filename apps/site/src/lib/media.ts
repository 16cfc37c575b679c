import { licenceAddress } from '@repo/formats/licence';
import type { Locale } from '@repo/i18n';
import { licences, type Licence } from '@repo/types/vocabulary';

/** A document of the media collection, as much of it as a picture needs. */
export interface PictureSource {
	url?: unknown;
	alt?: unknown;
	decorative?: unknown;
	caption?: unknown;
	credit?: unknown;
	licence?: unknown;
	/** A tiny copy, as a data URI. */
	placeholder?: unknown;
	/** What has to stay in view, in per cent from the left and the top. */
	focalX?: unknown;
	focalY?: unknown;
	_lang?: unknown;
	width?: unknown;
	height?: unknown;
	mimeType?: unknown;
	sizes?: unknown;
}

export interface ShownPicture {
	address: string;
	formats: PictureFormat[];
	alt: string;
	caption: string | undefined;
	credit: string | undefined;
	licence: { name: string; address: string | undefined } | undefined;
	placeholder: string | undefined;
	/** Value of `object-position`. */
	focus: string | undefined;
	width: number | undefined;
	height: number | undefined;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const size = (value: unknown) => (typeof value === 'number' && value > 0 ? value : undefined);

/** Files are read through the site, so that a page talks to one host only: `/api/media/file/x.webp` → `/media/media/x.webp`. */
export const fileAddress = (url: unknown): string | undefined => {
	const [, collection, name] = (text(url) && /\/api\/(media|documents)\/file\/([^/?#]+)/.exec(String(url))) || [];
	return collection && name ? `/media/${collection}/${name}` : undefined;
};

export interface PictureFormat {
	/** Media type of the files, such as `image/avif`. */
	type: string;
	srcset: string;
}

const smallestFirst = ['image/avif', 'image/webp'] as const;

/** The widths a picture exists in, one set of files for each format, the one that weighs least first. */
const formatsOf = (sizes: unknown): PictureFormat[] => {
	if (typeof sizes !== 'object' || sizes === null) return [];
	const files = Object.values(sizes as Record<string, PictureSource | null>).flatMap((each) => {
		const address = fileAddress(each?.url);
		const width = size(each?.width);
		return address && width ? [{ address, width, type: each?.mimeType }] : [];
	});
	return smallestFirst.flatMap((type) => {
		const own = files.filter((file) => file.type === type).toSorted((a, b) => a.width - b.width);
		return own.length > 0 ? [{ type, srcset: own.map(({ address, width }) => `${address} ${width}w`).join(', ') }] : [];
	});
};

const isLicence = (value: unknown): value is Licence => typeof value === 'string' && Object.hasOwn(licences, value);

const licenceOf = (value: unknown, locale: Locale) =>
	isLicence(value) ? { name: licences[value][locale], address: licenceAddress(value) } : undefined;

// It stands in a style, where it must not end what it stands in.
const dataUri = /^data:image\/[a-z]+;base64,[\w+/]+=*$/;
const placeholderOf = (value: unknown) => (typeof value === 'string' && dataUri.test(value) ? value : undefined);

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;
const focusOf = (x: unknown, y: unknown) => (isShare(x) && isShare(y) ? `${x}% ${y}%` : undefined);

/** A picture ready to be shown; nothing where there is no file, or only its id. */
export const pictureSource = (
	media: PictureSource | string | null | undefined,
	locale: Locale,
): ShownPicture | undefined => {
	if (typeof media !== 'object' || media === null) return undefined;
	const address = fileAddress(media.url);
	if (!address) return undefined;
	return {
		address,
		formats: formatsOf(media.sizes),
		alt: media.decorative === true ? '' : (text(media.alt) ?? ''),
		caption: text(media.caption),
		credit: text(media.credit),
		licence: licenceOf(media.licence, locale),
		placeholder: placeholderOf(media.placeholder),
		focus: focusOf(media.focalX, media.focalY),
		width: size(media.width),
		height: size(media.height),
	};
};
