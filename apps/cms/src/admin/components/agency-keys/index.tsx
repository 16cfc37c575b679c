'use client';

import {
	Button,
	ConfirmationModal,
	CopyToClipboard,
	toast,
	useConfig,
	useDocumentInfo,
	useModal,
	useTranslation,
} from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { KeyList } from './key-list.tsx';
import { MakeKey } from './make-key.tsx';
import { keysAt, type ListedKey } from './requests.ts';
import { keyWords } from './words.ts';

const rotating = 'agency-keys-rotate';
const revoking = 'agency-keys-revoke';

/** The keys of an agency: made, replaced and revoked here, each shown once. */
export const AgencyKeys = () => {
	const { id } = useDocumentInfo();
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const { openModal } = useModal();
	const [keys, setKeys] = useState<readonly ListedKey[]>([]);
	const [shown, setShown] = useState<string>();
	const [chosen, setChosen] = useState<ListedKey>();
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const words = keyWords[language];
	const agency = id === undefined ? undefined : String(id);
	const api = `${config.serverURL}${config.routes.api}`;
	const requests = useMemo(() => (agency === undefined ? undefined : keysAt(api, agency)), [api, agency]);

	const attempt = useCallback(
		async (work: () => Promise<unknown>) => {
			try {
				await work();
				if (requests) setKeys(await requests.list());
			} catch (error) {
				toast.error((error instanceof Error && error.message) || words.failed);
			}
		},
		[requests, words],
	);
	const show = async (making: Promise<string>) => setShown(await making);
	const revoke = async (prefix: string) => {
		await requests?.revoke(prefix);
		if (shown?.startsWith(`inn_${prefix}_`)) setShown(undefined);
	};
	const choose = (modal: string) => (key: ListedKey) => {
		setChosen(key);
		openModal(modal);
	};

	useEffect(() => {
		void attempt(() => Promise.resolve());
	}, [attempt]);

	if (requests === undefined) return <p>{words.saveFirst}</p>;
	const prefix = chosen?.prefix ?? '';
	const about = (text: string) => text.replace('{prefix}', `inn_${prefix}`);

	return (
		<section className="field-type agency-keys" aria-label={words.title}>
			<p>{words.explained}</p>
			<div role="status">
				{shown !== undefined && (
					<div className="agency-keys__shown">
						<p>{words.shownOnce}</p>
						<code>{shown}</code>
						<CopyToClipboard value={shown} successMessage={words.copied} />
						<Button buttonStyle="secondary" size="small" margin={false} onClick={() => setShown(undefined)}>
							{words.done}
						</Button>
					</div>
				)}
			</div>
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
