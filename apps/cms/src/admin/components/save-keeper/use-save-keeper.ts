import {
	useAllFormFields,
	useAuth,
	useConfig,
	useDocumentInfo,
	useFormModified,
	useLocale,
	useTranslation,
} from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changedFields, pick } from './changes.ts';
import { guardSaves, type GuardedDocument, type SaveEvent } from './guarded-saves.ts';
import { keepEdits } from './kept-edits.ts';
import { dropCopy, dropOldCopies, keepCopy, readCopy, type LocalCopy } from './local-copy.ts';
import { saveKeeperWords } from './words.ts';

type Fields = Record<string, unknown>;
type Trouble = Exclude<SaveEvent, { kind: 'saved' }>;

const valuesOf = (state: Parameters<typeof reduceFieldsToValues>[0]) => reduceFieldsToValues(state, true) as Fields;

/** Keeps what is typed until it is saved, and tells when that does not work. */
export const useSaveKeeper = () => {
	const { id, collectionSlug = '', data } = useDocumentInfo();
	const { user } = useAuth();
	const { config } = useConfig();
	const { code: locale } = useLocale();
	const { i18n } = useTranslation();
	const isModified = useFormModified();
	const [state, dispatch] = useAllFormFields();
	const [trouble, setTrouble] = useState<Trouble>();
	const [found, setFound] = useState<LocalCopy>();
	const [isBusy, setBusy] = useState(false);
	const values = useRef<Fields>({});
	const guarded = useRef<GuardedDocument>(undefined);
	const [edits] = useState(keepEdits);
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	const path = `${config.routes.api}/${collectionSlug}/${String(id)}`;
	const userId = user?.id;
	const place = useMemo(
		() =>
			id === undefined || userId === undefined
				? undefined
				: { user: String(userId), collection: collectionSlug, id: String(id), locale },
		[collectionSlug, id, locale, userId],
	);
	values.current = valuesOf(state);
	const first = useRef(data);

	const keep = useCallback(() => {
		if (!place || !guarded.current) return;
		const names = changedFields(guarded.current.known, values.current);
		if (names.length === 0) dropCopy(place);
		else keepCopy(place, { at: Date.now(), fields: pick(values.current, names) });
	}, [place]);

	useEffect(() => {
		if (!place) return undefined;
		dropOldCopies();
		const known = (first.current ?? {}) as Fields;
		const copy = readCopy(place);
		if (copy && changedFields(pick(known, Object.keys(copy.fields)), copy.fields).length > 0) setFound(copy);
		else dropCopy(place);
		const document: GuardedDocument = {
			path,
			known,
			send: edits.send,
			tell: (event) => {
				if (event.kind !== 'saved') {
					setTrouble(event);
					return;
				}
				setTrouble(undefined);
				keep();
			},
		};
		guarded.current = document;
		return guardSaves(document);
	}, [edits, keep, path, place]);

	// Another document, or another language of it.
	useEffect(() => edits.forget(), [edits, place]);
	useEffect(() => {
		for (const { path: field, value } of edits.follow(state)) dispatch({ type: 'UPDATE', path: field, value });
	}, [dispatch, edits, state]);

	useEffect(() => {
		if (isModified && !found) keep();
	}, [found, isModified, keep, state]);

	const isUnsaved = isModified || trouble !== undefined;
	useEffect(() => {
		if (!isUnsaved) return undefined;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, [isUnsaved]);

	/** As a version of its own, so that what stood there before stays among the versions. */
	const put = async (fields: Fields, updatedAt: unknown) => {
		setBusy(true);
		const query = new URLSearchParams({ depth: '0', draft: 'true', locale });
		// Not by way of the guard: whoever decides has seen what they write over.
		const answer = await fetch(`${path}/?${query}`, {
			method: 'PATCH',
			credentials: 'include',
			headers: { 'Content-Type': 'application/json', 'If-Match': `"${String(updatedAt)}"` },
			body: JSON.stringify({ ...fields, _status: 'draft' }),
		}).catch(() => undefined);
		setBusy(false);
		if (!answer?.ok) return;
		if (place) dropCopy(place);
		reload();
	};
	const reload = () => {
		setTrouble(undefined);
		// After the warning is taken away.
		setTimeout(() => window.location.reload());
	};
	const known = () => guarded.current?.known ?? {};

	return {
		found,
		isBusy,
		language,
		trouble,
		versions: `${config.routes.admin}/collections/${collectionSlug}/${String(id)}/versions`,
		words: saveKeeperWords[language],
		keepMine: ({ mine, updatedAt }: Extract<Trouble, { kind: 'conflict' }>) =>
			put(pick(values.current, changedFields(known(), { ...mine, ...values.current })), updatedAt),
		takeTheirs: reload,
		putBack: () => (found ? put(found.fields, known().updatedAt) : undefined),
		throwAway: () => {
			if (place) dropCopy(place);
			setFound(undefined);
		},
	};
};
