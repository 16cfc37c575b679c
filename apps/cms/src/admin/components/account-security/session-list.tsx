import { Button } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import { PanelTable } from '../agency-panel/panel-table.tsx';
import { formatMoment } from '../format-moment.ts';
import type { SignInWords } from '../sign-in/words.ts';
import type { ListedSession } from './requests.ts';

interface SessionListProps {
	sessions: readonly ListedSession[];
	isOwn: boolean;
	language: Locale;
	words: SignInWords;
	onEnd: (what: { session?: string; keepsCurrent?: boolean }) => void;
}

export const SessionList = ({ sessions, isOwn, language, words, onEnd }: SessionListProps) => {
	const shown = (value: string | null) => value && formatMoment(value, language);
	const endOne = ({ id, isCurrent }: ListedSession) =>
		isCurrent ? (
			words.thisOne
		) : (
			<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onEnd({ session: id })}>
				{words.endOne}
			</Button>
		);
	return (
		<>
			<h3>{words.sessions}</h3>
			<p>{words.sessionsHint}</p>
			<PanelTable
				label={words.sessions}
				rows={sessions}
				keyOf={({ id }) => id}
				columns={[
					{ heading: words.signedIn, cell: ({ signedIn }) => shown(signedIn) },
					{ heading: words.lastUsed, cell: ({ lastUsed }) => shown(lastUsed) },
					{ heading: words.ends, cell: ({ ends }) => shown(ends) },
					{ cell: endOne },
				]}
			/>
			{sessions.some(({ isCurrent }) => !isCurrent) && (
				<Button buttonStyle="secondary" margin={false} onClick={() => onEnd({ keepsCurrent: isOwn })}>
					{isOwn ? words.endOthers : words.endAll}
				</Button>
			)}
		</>
	);
};
