/** A document of the media collection, as much of it as a picture needs. */
export interface PictureSource {
	url?: unknown;
	alt?: unknown;
	decorative?: unknown;
	caption?: unknown;
	credit?: unknown;
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

/** A picture ready to be shown; nothing where there is no file, or only its id. */
export const pictureSource = (media: PictureSource | string | null | undefined): ShownPicture | undefined => {
	if (typeof media !== 'object' || media === null) return undefined;
	const address = fileAddress(media.url);
	if (!address) return undefined;
	return {
		address,
		formats: formatsOf(media.sizes),
		alt: media.decorative === true ? '' : (text(media.alt) ?? ''),
		caption: text(media.caption),
		credit: text(media.credit),
		width: size(media.width),
		height: size(media.height),
	};
};
