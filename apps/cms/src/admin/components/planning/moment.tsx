import { formatDate, type Locale } from '@repo/i18n';
import { deskZone } from '../../../schedules/zone.ts';
import { zoneName } from '../format-moment.ts';
import { ZonedTime } from '../zoned-time.tsx';

/** A moment, for the server that does not know where its reader is. */
export const Moment = ({ at, language }: { at: string; language: Locale }) => (
	<ZonedTime at={at} language={language}>
		{`${formatDate(at, language, 'day', deskZone)} ${formatDate(at, language, 'time', deskZone)} (${zoneName(at, deskZone)})`}
	</ZonedTime>
);
