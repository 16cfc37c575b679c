'use client';

import { ConfirmationModal, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import { ShownOnce } from '../agency-panel/shown-once.tsx';
import { useAgencyPanel } from '../agency-panel/use-agency-panel.ts';
import { KeyList } from './key-list.tsx';
import { MakeKey } from './make-key.tsx';
import { keysAt, type ListedKey } from './requests.ts';
import { keyWords } from './words.ts';

const rotating = 'agency-keys-rotate';
const revoking = 'agency-keys-revoke';

const panel = {
	connect: keysAt,
	read: ({ list }: ReturnType<typeof keysAt>): Promise<readonly ListedKey[]> => list(),
	empty: [],
	words: keyWords,
};

/** The keys of an agency: made, replaced and revoked here, each shown once. */
export const AgencyKeys = () => {
	const { attempt, hide, language, requests, show, shown, state: keys, words } = useAgencyPanel(panel);
	const { openModal } = useModal();
	const [chosen, setChosen] = useState<ListedKey>();
	const revoke = async (prefix: string) => {
		await requests?.revoke(prefix);
		if (shown?.startsWith(`inn_${prefix}_`)) hide();
	};
	const choose = (modal: string) => (key: ListedKey) => {
		setChosen(key);
		openModal(modal);
	};

	if (requests === undefined) return <p>{words.saveFirst}</p>;
	const prefix = chosen?.prefix ?? '';
	const about = (text: string) => text.replace('{prefix}', `inn_${prefix}`);

	return (
		<section className="field-type agency-panel" aria-label={words.title}>
			<p>{words.explained}</p>
			<ShownOnce value={shown} words={words} onDone={hide} />
			<MakeKey words={words} onMake={(key) => void attempt(() => show(requests.make(key)))} />
			{keys.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<KeyList
					keys={keys}
					words={words}
					language={language}
					onRotate={choose(rotating)}
					onRevoke={choose(revoking)}
				/>
			)}
			<ConfirmationModal
				modalSlug={rotating}
				heading={words.rotate}
				body={about(words.rotateAsked)}
				onConfirm={() => attempt(() => show(requests.rotate(prefix)))}
			/>
			<ConfirmationModal
				modalSlug={revoking}
				heading={words.revoke}
				body={about(words.revokeAsked)}
				onConfirm={() => attempt(() => revoke(prefix))}
			/>
		</section>
	);
};
