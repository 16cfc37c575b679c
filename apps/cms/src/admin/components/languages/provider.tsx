'use client';

import { toast, useAuth } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { dropCopy, keepCopy, readCopy, type CopyPlace } from '../save-keeper/local-copy.ts';
import { besideEdits, type BesideEdits, type Edits } from './beside-edits.ts';
import { writeTexts, type Languages } from './requests.ts';

/** What is open at the desk. */
export interface OpenDocument {
	/** Where the API tells of its languages. */
	address: string;
	collection: string;
	id: string;
}

interface Desk {
	/** The document and language that `found` is about. */
	of: string;
	found: Languages | undefined;
	beside: Locale | undefined;
	setBeside: (beside: Locale | undefined) => void;
	show: (of: string, read: () => Promise<Languages>, first?: () => Promise<unknown>) => Promise<void>;
	/** What is being written in another language of a document; it goes on when the form is closed. */
	editsOf: (document: OpenDocument, locale: Locale) => BesideEdits;
	/** Whether this browser has words for another language of it that were never stored. */
	hasKept: (document: OpenDocument, locale: Locale) => boolean;
}

const Context = createContext<Desk | undefined>(undefined);

/** What the panel has found out, for the fields of the form to show beside themselves. */
export const LanguagesProvider = ({ children }: { children?: ReactNode }) => {
	const { user } = useAuth();
	const userId = String(user?.id);
	const [{ of, found }, setState] = useState<Pick<Desk, 'of' | 'found'>>({ of: '', found: undefined });
	const [beside, setBeside] = useState<Locale>();
	const open = useRef(new Map<string, BesideEdits>());

	const saves = useRef(0);
	const show = useCallback(async (name: string, read: () => Promise<Languages>, first?: () => Promise<unknown>) => {
		try {
			await first?.();
			let told: Languages;
			let before: number;
			do {
				before = saves.current;
				told = await read();
				// What was read before a save beside would take back what that stored.
			} while (saves.current !== before);
			setState({ of: name, found: told });
		} catch (error) {
			toast.error(error instanceof Error ? error.message : String(error));
		}
	}, []);
	/** After a save beside: what is shown of this document is newer by it, whichever language is open. */
	const update = useCallback((address: string, told: Languages) => {
		saves.current += 1;
		setState((state) => {
			if (!state.of.startsWith(`${address} `)) return state;
			const shown = state.found?.beside;
			const isShown = shown?.locale === told.beside?.locale;
			return { ...state, found: { ...told, ...(shown && !isShown && { beside: shown }) } };
		});
	}, []);

	const placeOf = useCallback(
		({ collection, id }: OpenDocument, locale: Locale): CopyPlace => ({
			user: userId,
			collection: `beside/${collection}`,
			id,
			locale,
		}),
		[userId],
	);
	const hasKept = useCallback(
		(document: OpenDocument, locale: Locale) => readCopy(placeOf(document, locale)) !== undefined,
		[placeOf],
	);
	const editsOf = useCallback(
		(document: OpenDocument, locale: Locale) => {
			const name = `${document.address} ${locale} ${userId}`;
			const known = open.current.get(name);
			if (known) return known;
			const place = placeOf(document, locale);
			const edits = besideEdits({
				kept: readCopy(place)?.fields as Edits | undefined,
				send: (texts) => writeTexts(document.address, locale, texts, (told) => update(document.address, told)),
				keep: (texts) => {
					if (Object.keys(texts).length === 0) dropCopy(place);
					else keepCopy(place, { at: Date.now(), fields: { ...texts } });
				},
			});
			open.current.set(name, edits);
			return edits;
		},
		[placeOf, update, userId],
	);

	useEffect(() => {
		const warn = (event: BeforeUnloadEvent) => {
			if ([...open.current.values()].some((edits) => edits.read().edits.size > 0)) event.preventDefault();
		};
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, []);

	const desk = useMemo(
		() => ({ of, found, beside, setBeside, show, editsOf, hasKept }),
		[of, found, beside, show, editsOf, hasKept],
	);
	return <Context value={desk}>{children}</Context>;
};

export const useDesk = (): Desk => {
	const desk = use(Context);
	if (!desk) throw new Error('The admin is configured with the provider of languages');
	return desk;
};
