import type { Locale } from '@repo/i18n';
import { deskZone } from '../../schedules/zone.ts';
import { formatMoment, zoneName } from './format-moment.ts';
import { ZonedTime } from './zoned-time.tsx';

interface MomentProps {
	at: string;
	language: Locale;
	isZoneSaid?: boolean;
}

/** A moment, for the server that does not know where its reader is. */
export const Moment = ({ at, language, isZoneSaid = true }: MomentProps) => (
	<ZonedTime at={at} language={language} isZoneSaid={isZoneSaid}>
		{formatMoment(at, language, { zone: deskZone }) + (isZoneSaid ? ` (${zoneName(at, deskZone)})` : '')}
	</ZonedTime>
);
