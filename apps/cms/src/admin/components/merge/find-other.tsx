'use client';

import { Button } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import type { Found } from './requests.ts';
import type { MergeWords } from './words.ts';

interface FindOtherProps {
	words: MergeWords;
	isBusy: boolean;
	find: (name: string) => Promise<Found[]>;
	chosen: string | undefined;
	onChoose: (found: Found) => void;
	onFail: (error: unknown) => void;
}

/** By its name, drafts among them. */
export const FindOther = ({ words, isBusy, find, chosen, onChoose, onFail }: FindOtherProps) => {
	const [name, setName] = useState('');
	const [found, setFound] = useState<Found[]>();
	const look = (event: FormEvent) => {
		event.preventDefault();
		find(name).then(setFound, onFail);
	};
	return (
		<form onSubmit={look} className="merge__find" role="search">
			<label htmlFor="merge-name">{words.search}</label>
			<div>
				<input
					id="merge-name"
					type="search"
					required
					maxLength={100}
					autoComplete="off"
					value={name}
					onChange={({ target }) => setName(target.value)}
				/>
				<Button type="submit" buttonStyle="secondary" margin={false} disabled={isBusy}>
					{words.find}
				</Button>
			</div>
			<p role="status">{found?.length === 0 && words.none}</p>
			{found && found.length > 0 && (
				<fieldset>
					<legend>{words.found}</legend>
					{found.map((each) => (
						<label key={each.id}>
							<input
								type="radio"
								name="merge-other"
								checked={chosen === each.id}
								disabled={isBusy}
								onChange={() => onChoose(each)}
							/>
							<span>
								{each.name} <small>{each.isPublic ? words.public : words.hidden}</small>
							</span>
						</label>
					))}
				</fieldset>
			)}
		</form>
	);
};
