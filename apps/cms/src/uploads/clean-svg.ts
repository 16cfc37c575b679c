import type { UponSanitizeAttributeHook } from 'isomorphic-dompurify';

const isLink = /^(xlink:)?(href|src)$/i;
const fetches = /url\(\s*(?!['"]?\s*#)|@import|image-set|expression\(/i;

/** Links and references stay within the drawing: everything else could tell somebody who looks at it. */
const withinDrawing: UponSanitizeAttributeHook = (_, attribute) => {
	const { attrName, attrValue } = attribute;
	// A backslash could spell `url` in a way that only a browser reads.
	if (
		(isLink.test(attrName) && !attrValue.trim().startsWith('#')) ||
		fetches.test(attrValue) ||
		attrValue.includes('\\')
	) {
		attribute.keepAttr = false;
	}
};

// Brings a whole DOM; only the first upload of an SVG pays for it.
const loadPurifier = async () => {
	const { default: purifier } = await import('isomorphic-dompurify');
	purifier.addHook('uponSanitizeAttribute', withinDrawing);
	return purifier;
};
let purifier: ReturnType<typeof loadPurifier> | undefined;

/** The drawing without anything that runs or fetches. Undefined when nothing is left. */
export const cleanSvg = async (data: Buffer): Promise<Buffer | undefined> => {
	purifier ??= loadPurifier();
	const clean = (await purifier).sanitize(data.toString('utf8').replace(/^\uFEFF/, ''), {
		USE_PROFILES: { svg: true, svgFilters: true },
		FORBID_TAGS: [
			'style',
			'a',
			'image',
			'feImage',
			'foreignObject',
			'animate',
			'animateMotion',
			'animateTransform',
			'set',
		],
	});
	const start = clean.indexOf('<svg');
	if (start === -1) return undefined;
	// HTML's name for it; XML knows only the number.
	const drawing = clean.slice(start).replaceAll('&nbsp;', '&#160;');
	const isNamed = /^<svg[^>]*\sxmlns=/.test(drawing);
	return Buffer.from(isNamed ? drawing : drawing.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'));
};
