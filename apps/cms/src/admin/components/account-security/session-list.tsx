import { Button } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
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
	const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
	const shown = (value: string | null) => value && date.format(new Date(value));
	return (
		<>
			<h3>{words.sessions}</h3>
			<p>{words.sessionsHint}</p>
			<div className="agency-panel__list" tabIndex={0} role="group" aria-label={words.sessions}>
				<table>
					<thead>
						<tr>
							<th scope="col">{words.signedIn}</th>
							<th scope="col">{words.lastUsed}</th>
							<th scope="col">{words.ends}</th>
							<td />
						</tr>
					</thead>
					<tbody>
						{sessions.map(({ id, signedIn, lastUsed, ends, isCurrent }) => (
							<tr key={id}>
								<th scope="row">{shown(signedIn)}</th>
								<td>{shown(lastUsed)}</td>
								<td>{shown(ends)}</td>
								<td>
									{isCurrent ? (
										words.thisOne
									) : (
										<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onEnd({ session: id })}>
											{words.endOne}
										</Button>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{sessions.some(({ isCurrent }) => !isCurrent) && (
				<Button buttonStyle="secondary" margin={false} onClick={() => onEnd({ keepsCurrent: isOwn })}>
					{isOwn ? words.endOthers : words.endAll}
				</Button>
			)}
		</>
	);
};
