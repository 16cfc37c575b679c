'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { WebhookWords } from './words.ts';

interface AddEndpointProps {
	words: WebhookWords;
	onAdd: (url: string, types: string[]) => void;
}

/** It lies inside the form of the agency, so it is none. */
export const AddEndpoint = ({ words, onAdd }: AddEndpointProps) => {
	const [url, setUrl] = useState('');
	const [types, setTypes] = useState('');
	const id = useId();
	return (
		<div className="agency-webhooks__add">
			<div>
				<label htmlFor={`${id}-url`}>{words.address}</label>
				<input id={`${id}-url`} type="url" value={url} onChange={({ target }) => setUrl(target.value)} />
			</div>
			<div>
				<label htmlFor={`${id}-types`}>{words.types}</label>
				<input id={`${id}-types`} type="text" value={types} onChange={({ target }) => setTypes(target.value)} />
			</div>
			<Button
				margin={false}
				disabled={url.trim() === ''}
				onClick={() =>
					onAdd(
						url.trim(),
						types.split(/[\s,]+/).filter((type) => type !== ''),
					)
				}
			>
				{words.add}
			</Button>
		</div>
	);
};
