'use client';

import { useRowLabel } from '@payloadcms/ui';

const telling = ['title', 'name', 'indicator', 'question', 'label', 'heading', 'text', 'url', 'key', 'prefix'] as const;

/** A folded row says what is in it, not only its number. */
export const RowLabel = () => {
	const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>();
	const words = telling.map((name) => data?.[name]).find((value) => typeof value === 'string' && value !== '');
	const number = String((rowNumber ?? 0) + 1).padStart(2, '0');
	return (
		<span className="row-words">
			{number} {words ? String(words) : ''}
		</span>
	);
};
