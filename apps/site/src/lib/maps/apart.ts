import { formatNumber, type Locale } from '@repo/i18n';
import type { MapGeometry } from '../server/maps/geometry.ts';

/** Where the names of the lands stand that are drawn beside the mainland. */
export const apart = [
	{ country: 'GL', x: -725, y: -858 },
	{ country: 'FO', x: -470, y: -858 },
	{ country: 'IS', x: -725, y: -480 },
] as const;

/** How much larger or smaller than the mainland a part is drawn: `× 2.5`, `÷ 8`; nothing at the same scale. */
export const scaleText = ({ parts }: MapGeometry, country: string, locale: Locale): string => {
	const scale = parts.find((part) => part.country === country)?.scale ?? 1;
	if (scale === 1) return '';
	return scale < 1 ? `÷ ${formatNumber(1 / scale, locale)}` : `× ${formatNumber(scale, locale)}`;
};
