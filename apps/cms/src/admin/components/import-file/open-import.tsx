'use client';

import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { importWords } from './words.ts';

interface OpenImportProps {
	collectionSlug: string;
	hasCreatePermission: boolean;
}

/**
 * Above a list: the way to the page that imports a file into it. A link of the document, not of the router: when a list
 * has loaded it writes its query to the address, and that takes back a page the router is just fetching.
 */
export const OpenImport = ({ collectionSlug, hasCreatePermission }: OpenImportProps) => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const words = importWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	if (!hasCreatePermission) return null;
	return (
		<div className="import-file__open">
			<Button
				el="anchor"
				buttonStyle="secondary"
				size="small"
				url={`${config.routes.admin}/collections/${collectionSlug}/import`}
			>
				{words.open}
			</Button>
		</div>
	);
};
