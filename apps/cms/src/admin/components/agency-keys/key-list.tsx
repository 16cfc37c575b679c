import { Button } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import { PanelTable } from '../agency-panel/panel-table.tsx';
import { formatMoment } from '../format-moment.ts';
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
	const number = new Intl.NumberFormat(language);
	const day = (date: string) => formatMoment(date, language, { style: 'day' });
	const on = (text: string, date: string) => text.replace('{date}', day(date));

	const stateOf = (key: ListedKey): string => {
		if (key.revoked) return on(words.revoked, key.revoked);
		if (!key.expires) return words.works;
		return on(hasEnded(key) ? words.ended : words.worksUntil, key.expires);
	};
	const steps = (key: ListedKey) =>
		hasEnded(key) ? null : (
			<>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onRotate(key)}>
					{words.rotate}
				</Button>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onRevoke(key)}>
					{words.revoke}
				</Button>
			</>
		);

	return (
		<PanelTable
			label={words.title}
			rows={keys}
			keyOf={({ id }) => id}
			classOf={(key) => (hasEnded(key) ? 'agency-keys__ended' : undefined)}
			columns={[
				{ heading: words.prefix, cell: ({ prefix }) => <code>inn_{prefix}</code> },
				{ heading: words.opens, cell: ({ scopes }) => scopes.map((scope) => words[scope]).join(', ') },
				{ heading: words.quota, cell: ({ quotaClass }) => words[quotaClass] },
				{ heading: words.made, cell: ({ createdAt }) => day(createdAt) },
				{
					heading: words.lastUsed,
					cell: ({ lastUsed }) => (lastUsed ? formatMoment(lastUsed, language) : words.never),
				},
				{ heading: words.requests, cell: ({ uses }) => number.format(uses ?? 0) },
				{ heading: words.state, cell: stateOf },
				{ cell: steps, className: 'agency-keys__buttons' },
			]}
		/>
	);
};
