'use client';

import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui';
import { isLocale, locales } from '@repo/i18n';
import { useState } from 'react';
import type { PictureRow } from '../../../collections/media/usage/endpoints.ts';
import { send } from '../agency-panel/send.ts';
import { pictureWords } from './words.ts';

/** As many ids as fit into an address. */
const listed = 100;

/** Above the list of pictures: which of them nothing shows. All texts are read for that, so only when asked. */
export const UnusedPictures = () => {
	const { config } = useConfig();
	const { i18n } = useTranslation();
	const [unused, setUnused] = useState<readonly PictureRow[]>();
	const words = pictureWords[isLocale(i18n.language) ? i18n.language : locales[0]];
	const { serverURL, routes } = config;

	const look = () =>
		void send('GET', `${serverURL}${routes.api}/media/unused`).then(
			(answer) => setUnused((answer as { unused: PictureRow[] }).unused),
			(error: unknown) => toast.error((error instanceof Error && error.message) || words.failed),
		);

	const ids = unused?.slice(0, listed).map(({ id }) => id);
	return (
		<div className="picture-panel__unused">
			{unused === undefined && (
				<Button buttonStyle="secondary" size="small" onClick={look}>
					{words.look}
				</Button>
			)}
			<p role="status">
				{unused?.length === 0 && words.noneUnused}
				{unused && unused.length > 0 && (
					<>
						{words.unused.replace('{count}', String(unused.length))}{' '}
						<a href={`${routes.admin}/collections/media?where[or][0][and][0][id][in]=${ids?.join(',')}`}>
							{words.list}
						</a>
					</>
				)}
			</p>
		</div>
	);
};
