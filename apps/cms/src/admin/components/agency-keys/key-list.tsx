'use client';

import { Button } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import type { ListedKey } from './requests.ts';
import type { KeyWords } from './words.ts';

interface KeyListProps {
	keys: readonly ListedKey[];
	words: KeyWords;
	language: Locale;
	onRotate: (key: ListedKey) => void;
	onRevoke: (key: ListedKey) => void;
}

const hasEnded = ({ expires, revoked }: ListedKey) =>
	revoked !== null || (expires !== null && Date.parse(expires) <= Date.now());

/** Every key the agency ever had, the newest first. */
export const KeyList = ({ keys, words, language, onRotate, onRevoke }: KeyListProps) => {
	const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
	const minute = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
	const number = new Intl.NumberFormat(language);
	const on = (text: string, date: string) => text.replace('{date}', day.format(new Date(date)));

	const stateOf = (key: ListedKey): string => {
		if (key.revoked) return on(words.revoked, key.revoked);
		if (!key.expires) return words.works;
		return on(hasEnded(key) ? words.ended : words.worksUntil, key.expires);
	};

	return (
		<div className="agency-panel__list">
			<table>
				<thead>
					<tr>
						<th scope="col">{words.prefix}</th>
						<th scope="col">{words.opens}</th>
						<th scope="col">{words.quota}</th>
						<th scope="col">{words.made}</th>
						<th scope="col">{words.lastUsed}</th>
						<th scope="col">{words.requests}</th>
						<th scope="col">{words.state}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{keys.map((key) => (
						<tr key={key.id} className={hasEnded(key) ? 'agency-keys__ended' : ''}>
							<th scope="row">
								<code>inn_{key.prefix}</code>
							</th>
							<td>{key.scopes.map((scope) => words[scope]).join(', ')}</td>
							<td>{words[key.quotaClass]}</td>
							<td>{day.format(new Date(key.createdAt))}</td>
							<td>{key.lastUsed ? minute.format(new Date(key.lastUsed)) : words.never}</td>
							<td>{number.format(key.uses ?? 0)}</td>
							<td>{stateOf(key)}</td>
							<td className="agency-keys__buttons">
								{!hasEnded(key) && (
									<>
										<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onRotate(key)}>
											{words.rotate}
										</Button>
										<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onRevoke(key)}>
											{words.revoke}
										</Button>
									</>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
};
