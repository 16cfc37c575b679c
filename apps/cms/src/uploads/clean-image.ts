import sharp from 'sharp';

export const maxMegapixels = 50;

/** Undefined when it cannot be read as an image. */
export const pixelsOf = async (data: Buffer): Promise<number | undefined> => {
	const size = await sharp(data, { limitInputPixels: false })
		.metadata()
		.catch(() => undefined);
	return size?.width && size.height ? size.width * size.height : undefined;
};

/**
 * The picture alone, upright: no EXIF (places, cameras, names), no comments, nothing appended. Of a moving picture the
 * first frame, as nothing on our pages moves unasked (WCAG 2.2.2). Undefined when it cannot be read.
 */
export const cleanImage = async (data: Buffer, mime: string): Promise<Buffer | undefined> => {
	const image = sharp(data, { limitInputPixels: maxMegapixels * 1e6, failOn: 'error' }).autoOrient();
	const encoded = {
		'image/jpeg': () => image.jpeg({ quality: 90, mozjpeg: true }),
		'image/png': () => image.png({ compressionLevel: 9 }),
		'image/webp': () => image.webp({ quality: 90 }),
		'image/avif': () => image.avif({ quality: 75, effort: 3 }),
		'image/gif': () => image.gif(),
	}[mime];
	return encoded?.()
		.toBuffer()
		.catch(() => undefined);
};
