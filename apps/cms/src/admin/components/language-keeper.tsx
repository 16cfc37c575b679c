'use client';

import { useAuth, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, type ReactNode } from 'react';

const chosenLanguage = () => /(?:^|; )payload-lng=(\w+)/.exec(document.cookie)?.[1];

/** Logging in may bring a language of one's own with it; the page around the form learns of it by a refresh. */
export const LanguageKeeper = ({ children }: { children?: ReactNode }) => {
	const { user } = useAuth();
	const { i18n } = useTranslation();
	const router = useRouter();
	const userId = user?.id;

	useEffect(() => {
		const chosen = chosenLanguage();
		if (userId !== undefined && chosen !== undefined && chosen !== i18n.language) router.refresh();
		// Only a new user brings a new language; the language menu refreshes by itself.
	}, [userId]);

	return children;
};
