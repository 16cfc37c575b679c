'use client';

import { toast } from '@payloadcms/ui';
import type { Locale } from '@repo/i18n';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Languages } from './requests.ts';

interface Desk {
	/** The document and language that `found` is about. */
	of: string;
	found: Languages | undefined;
	beside: Locale | undefined;
	setBeside: (beside: Locale | undefined) => void;
	show: (of: string, asked: Promise<Languages>) => Promise<void>;
}

const Context = createContext<Desk | undefined>(undefined);

/** What the panel has found out, for the fields of the form to show beside themselves. */
export const LanguagesProvider = ({ children }: { children?: ReactNode }) => {
	const [{ of, found }, setState] = useState<Pick<Desk, 'of' | 'found'>>({ of: '', found: undefined });
	const [beside, setBeside] = useState<Locale>();
	const show = useCallback(async (name: string, asked: Promise<Languages>) => {
		try {
			setState({ of: name, found: await asked });
		} catch (error) {
			toast.error(error instanceof Error ? error.message : String(error));
		}
	}, []);
	const desk = useMemo(() => ({ of, found, beside, setBeside, show }), [of, found, beside, show]);
	return <Context value={desk}>{children}</Context>;
};

export const useDesk = (): Desk => {
	const desk = use(Context);
	if (!desk) throw new Error('The admin is configured with the provider of languages');
	return desk;
};
