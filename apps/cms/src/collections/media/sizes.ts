import type { ImageSize } from 'payload';

const widths = [480, 800, 1280, 1920];

/** `avif480`, `webp480` … `webp1920`: smaller copies, never larger than the original. */
export const imageSizes: ImageSize[] = widths.flatMap((width): ImageSize[] => [
	{ name: `avif${width}`, width, formatOptions: { format: 'avif', options: { quality: 50, effort: 2 } } },
	{ name: `webp${width}`, width, formatOptions: { format: 'webp', options: { quality: 72 } } },
]);
