import { defineEnvVars } from '@sveltejs/kit/env';

const address = (name: string, fallback: string) => (value: string | undefined) => {
	const text = value || fallback;
	if (!URL.canParse(text)) throw new Error(`${name} must be an address such as ${fallback}, not "${text}"`);
	return new URL(text).origin;
};

export const variables = defineEnvVars({
	CMS_URL: {
		description: 'Where the site reads its content. Only the server talks to it.',
		schema: address('CMS_URL', `http://localhost:${process.env.CMS_PORT || 3001}`),
	},
	API_URL: {
		description: 'Where visitors and agencies reach the API, when that is not how the server reaches it.',
		schema: address('API_URL', process.env.CMS_URL || `http://localhost:${process.env.CMS_PORT || 3001}`),
	},
	SITE_URL: {
		description: 'The public address of the site, for canonical addresses and form posts.',
		schema: address('SITE_URL', `http://localhost:${process.env.SITE_PORT || 3000}`),
	},
});
