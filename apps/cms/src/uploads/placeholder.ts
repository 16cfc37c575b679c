import sharp from 'sharp';
import { maxMegapixels } from './clean-image.ts';

/** As many points as tell light from dark, for some hundred letters in an answer. */
const mostPixels = 16;

const drawing = 'image/svg+xml';

/**
 * A tiny copy of a picture, to be shown blurred until the file is there: a data URI. Nothing for what one sees through,
 * since it would be seen behind the picture, and for drawings, which are small themselves.
 */
export const placeholderOf = async (data: Uint8Array, mime: string): Promise<string | null> => {
	if (mime === drawing || !mime.startsWith('image/')) return null;
	try {
		const small = await sharp(data, { limitInputPixels: maxMegapixels * 1e6 })
			.resize(mostPixels, mostPixels, { fit: 'inside' })
			.png()
			.toBuffer();
		const { isOpaque } = await sharp(small).stats();
		if (!isOpaque) return null;
		const tiny = await sharp(small).webp({ quality: 50, effort: 6 }).toBuffer();
		return `data:image/webp;base64,${tiny.toString('base64')}`;
	} catch {
		return null;
	}
};
