'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ListedKey, NewKey } from './requests.ts';
import type { KeyWords } from './words.ts';

interface MakeKeyProps {
	words: KeyWords;
	onMake: (key: NewKey) => void;
}

const scopeNames = ['read', 'webhooks'] as const;
const quotaNames = ['standard', 'high'] as const;

/** The last moment of a day, where the administrator is. */
const endOf = (day: string) => new Date(`${day}T23:59:59`).toISOString();

/** What the next key shall open, and the button that makes it. It lies inside the form of the agency, so it is none. */
export const MakeKey = ({ words, onMake }: MakeKeyProps) => {
	const [scopes, setScopes] = useState<readonly ListedKey['scopes'][number][]>(['read']);
	const [quotaClass, setQuotaClass] = useState<ListedKey['quotaClass']>('standard');
	const [lastDay, setLastDay] = useState('');
	const id = useId();

	return (
		<div className="agency-keys__make">
			<fieldset>
				<legend>{words.opens}</legend>
				{scopeNames.map((scope) => (
					<label key={scope}>
						<input
							type="checkbox"
							checked={scopes.includes(scope)}
							onChange={({ target }) =>
								setScopes(target.checked ? [...scopes, scope] : scopes.filter((each) => each !== scope))
							}
						/>
						{words[scope]}
					</label>
				))}
			</fieldset>
			<div>
				<label htmlFor={`${id}-quota`}>{words.quota}</label>
				<select
					id={`${id}-quota`}
					value={quotaClass}
					onChange={({ target }) => setQuotaClass(target.value as ListedKey['quotaClass'])}
				>
					{quotaNames.map((name) => (
						<option key={name} value={name}>
							{words[name]}
						</option>
					))}
				</select>
			</div>
			<div>
				<label htmlFor={`${id}-expires`}>{words.expires}</label>
				<input
					id={`${id}-expires`}
					type="date"
					value={lastDay}
					min={new Date().toISOString().slice(0, 10)}
					onChange={({ target }) => setLastDay(target.value)}
				/>
			</div>
			<Button
				margin={false}
				disabled={scopes.length === 0}
				onClick={() => onMake({ scopes, quotaClass, ...(lastDay !== '' && { expires: endOf(lastDay) }) })}
			>
				{words.make}
			</Button>
		</div>
	);
};
