'use client';

import type { Locale } from '@repo/i18n';
import { useEffect, useState } from 'react';
import { formatMoment, zoneName } from './format-moment.ts';

interface ZonedTimeProps {
	at: string;
	language: Locale;
	isZoneSaid: boolean;
	/** What is shown until the reader's own zone is known. */
	children: string;
}

/** A moment, with its zone where it matters, in the time of whoever reads it. */
export const ZonedTime = ({ at, language, isZoneSaid, children }: ZonedTimeProps) => {
	const [own, setOwn] = useState<string>();
	useEffect(
		() => setOwn(formatMoment(at, language) + (isZoneSaid ? ` (${zoneName(at)})` : '')),
		[at, language, isZoneSaid],
	);
	return <time dateTime={at}>{own ?? children}</time>;
};
