import { formatNumber, type Locale } from '@repo/i18n';

/** A change with its sign: +0,6 %, −1,2 %, and 0,0 % without one. */
export const changeText = (share: number, locale: Locale): string =>
	formatNumber(Math.abs(share) < 0.0005 ? 0 : share, locale, {
		style: 'percent',
		signDisplay: 'exceptZero',
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
	});
