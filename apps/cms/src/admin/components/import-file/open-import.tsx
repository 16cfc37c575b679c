'use client';

import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { importWords } from './words.ts';

interface OpenImportProps {
	collectionSlug: string;
	hasCreatePermission: boolean;
}

/** Above a list: the way to the page that imports a file into it. */
export const OpenImport = ({ collectionSlug, hasCreatePermission }: OpenImportProps) => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const words = importWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	if (!hasCreatePermission) return null;
	return (
		<div className="import-file__open">
			<Button
				el="link"
				buttonStyle="secondary"
				size="small"
				to={`${config.routes.admin}/collections/${collectionSlug}/import`}
			>
				{words.open}
			</Button>
		</div>
	);
};
