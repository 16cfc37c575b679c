import {
	useAllFormFields,
	useAuth,
	useConfig,
	useDocumentInfo,
	useForm,
	useFormModified,
	useLocale,
	useTranslation,
} from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changedFields, isSame, pick, valueAt } from './changes.ts';
import { guardSaves, type GuardedDocument, type SaveEvent } from './guarded-saves.ts';
import { plainFetch } from './intercept.ts';
import { keepEdits } from './kept-edits.ts';
import { holdLock, lockHolder, takeLock } from './lock.ts';
import { dropCopy, dropOldCopies, keepCopy, readCopy, type LocalCopy } from './local-copy.ts';
import { markFields } from './mark-fields.ts';
import type { FieldError } from './refusal.ts';
import { saveKeeperWords } from './words.ts';

type Fields = Record<string, unknown>;
type Trouble = Exclude<SaveEvent, { kind: 'saved' }>;

const valuesOf = (state: Parameters<typeof reduceFieldsToValues>[0]) => reduceFieldsToValues(state, true) as Fields;

/** Keeps what is typed until it is saved, and tells when that does not work. */
export const useSaveKeeper = () => {
	const { id: documentId, collectionSlug, globalSlug, data } = useDocumentInfo();
	const { user } = useAuth();
	const { config } = useConfig();
	const { code: locale } = useLocale();
	const { i18n } = useTranslation();
	const isModified = useFormModified();
	const { setModified } = useForm();
	const [state, dispatch] = useAllFormFields();
	const [trouble, setTrouble] = useState<Trouble>();
	const [found, setFound] = useState<LocalCopy>();
	const [isBusy, setBusy] = useState(false);
	const values = useRef<Fields>({});
	const guarded = useRef<GuardedDocument>(undefined);
	const [edits] = useState(keepEdits);
	const language = isLocale(i18n.language) ? i18n.language : locales[0];
	// What exists once is kept by its name.
	const collection = globalSlug === undefined ? (collectionSlug ?? '') : 'globals';
	const id = globalSlug ?? documentId;
	const method = globalSlug === undefined ? 'PATCH' : 'POST';
	const path = `${config.routes.api}/${collection}/${String(id)}`;
	const mePath = `${config.routes.api}/${config.admin.user}/me`;
	const userId = user?.id;
	const place = useMemo(
		() =>
			id === undefined || userId === undefined
				? undefined
				: { user: String(userId), collection, id: String(id), locale },
		[collection, id, locale, userId],
	);
	values.current = valuesOf(state);
	const first = useRef(data);

	/** Nothing kept is dropped until it is stored: the page may also set a form back, as it does after a take-over. */
	const keep = useCallback(
		({ isStored = false } = {}) => {
			if (!place || !guarded.current) return;
			const names = changedFields(guarded.current.known, values.current);
			if (names.length > 0) keepCopy(place, { at: Date.now(), fields: pick(values.current, names) });
			else if (isStored) dropCopy(place);
		},
		[place],
	);

	useEffect(() => {
		if (!place) return undefined;
		dropOldCopies();
		const known = (first.current ?? {}) as Fields;
		const copy = readCopy(place);
		if (copy && changedFields(pick(known, Object.keys(copy.fields)), copy.fields).length > 0) setFound(copy);
		else dropCopy(place);
		const document: GuardedDocument = {
			path,
			method,
			mePath,
			known,
			send: edits.send,
			tell: (event) => {
				if (event.kind !== 'saved') {
					setTrouble(event);
					// Payload takes a form for saved once it is sent.
					if (event.kind === 'refused' && event.refusal.isUnsaved) setModified(true);
					return;
				}
				setTrouble(undefined);
				keep({ isStored: true });
			},
		};
		guarded.current = document;
		return guardSaves(document);
	}, [edits, keep, mePath, method, path, place, setModified]);

	// Another document, or another language of it.
	useEffect(() => edits.forget(), [edits, place]);
	useEffect(() => {
		for (const { path: field, value } of edits.follow(state)) dispatch({ type: 'UPDATE', path: field, value });
	}, [dispatch, edits, state]);

	useEffect(() => {
		if (isModified && !found) keep();
	}, [found, isModified, keep, state]);

	/** Of what was refused, the fields that are still as they were sent. */
	const refused =
		trouble?.kind === 'refused'
			? trouble.refusal.errors.filter(({ path: field }) =>
					isSame(valueAt(trouble.mine, field), valueAt(values.current, field)),
				)
			: [];
	const marks = JSON.stringify(refused);
	useEffect(() => markFields(JSON.parse(marks) as FieldError[]), [marks]);

	// From the first letter on, whoever has the form open is who writes here.
	const [hasTyped, setTyped] = useState(false);
	useEffect(() => {
		if (isModified) setTyped(true);
	}, [isModified]);
	const isWriting = hasTyped && place !== undefined && trouble?.kind !== 'locked';
	useEffect(() => {
		if (!isWriting) return undefined;
		return holdLock(path, (by) => {
			const takeOver = async () => {
				if (await takeLock(path)) setTrouble(undefined);
			};
			setTrouble({ kind: 'locked', by, takeOver });
		});
	}, [isWriting, path]);

	const isUnsaved = isModified || (trouble !== undefined && trouble.kind !== 'refused');
	useEffect(() => {
		if (!isUnsaved) return undefined;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, [isUnsaved]);

	/** As a version of its own, so that what stood there before stays among the versions. */
	const put = async (fields: Fields, updatedAt: unknown): Promise<void> => {
		setBusy(true);
		const query = new URLSearchParams({ depth: '0', draft: 'true', locale });
		// Past the guard: whoever decides has seen what they write over.
		const answer = await plainFetch(`${path}?${query}`, {
			method,
			credentials: 'include',
			headers: { 'Content-Type': 'application/json', 'If-Match': `"${String(updatedAt)}"` },
			body: JSON.stringify({ ...fields, _status: 'draft' }),
		}).catch(() => undefined);
		setBusy(false);
		const holder = answer?.status === 409 ? await lockHolder(path) : undefined;
		if (holder) {
			const takeOver = async () => {
				if (await takeLock(path)) await put(fields, updatedAt);
			};
			setTrouble({ kind: 'locked', ...holder, takeOver });
		}
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
		versions: `${config.routes.admin}/${globalSlug === undefined ? `collections/${collection}` : 'globals'}/${String(id)}/versions`,
		words: saveKeeperWords[language],
		keepMine: ({ mine, updatedAt }: Extract<Trouble, { kind: 'conflict' }>) =>
			put(pick(values.current, changedFields(known(), { ...mine, ...values.current })), updatedAt),
		takeOver: async (locked: Extract<Trouble, { kind: 'locked' }>) => {
			setBusy(true);
			await locked.takeOver();
			setBusy(false);
		},
		takeTheirs: reload,
		putBack: () => (found ? put(found.fields, known().updatedAt) : undefined),
		throwAway: () => {
			if (place) dropCopy(place);
			setFound(undefined);
		},
	};
};
