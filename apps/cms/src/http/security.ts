import helmet from 'helmet';
import { environment } from '../environment.ts';

const isProduction = environment.mode === 'production';

const common = {
	hidePoweredBy: true,
	strictTransportSecurity: environment.cmsUrl.startsWith('https:')
		? { maxAge: 63_072_000, includeSubDomains: false }
		: false,
	referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
	crossOriginEmbedderPolicy: false,
	xFrameOptions: { action: 'sameorigin' },
} as const;

/** Nothing the API answers runs as a page; pictures and files may be shown anywhere. */
export const apiSecurity = helmet({
	...common,
	crossOriginResourcePolicy: { policy: 'cross-origin' },
	contentSecurityPolicy: {
		useDefaults: false,
		directives: {
			'default-src': ["'none'"],
			'img-src': ["'self'"],
			'media-src': ["'self'"],
			'style-src': ["'unsafe-inline'"],
			'base-uri': ["'none'"],
			'form-action': ["'none'"],
			'frame-ancestors': ["'none'"],
		},
	},
});

/** Next puts its start-up scripts into the page, and the preview shows the site in a frame. */
export const adminSecurity = helmet({
	...common,
	crossOriginResourcePolicy: { policy: 'same-origin' },
	contentSecurityPolicy: {
		useDefaults: false,
		directives: {
			'default-src': ["'self'"],
			'script-src': ["'self'", "'unsafe-inline'", ...(isProduction ? [] : ["'unsafe-eval'"])],
			'style-src': ["'self'", "'unsafe-inline'"],
			'img-src': ["'self'", 'data:', 'blob:'],
			'media-src': ["'self'", 'blob:'],
			'font-src': ["'self'", 'data:'],
			'connect-src': ["'self'", ...(isProduction ? [] : ['ws:'])],
			'frame-src': ["'self'", environment.siteUrl],
			'worker-src': ["'self'", 'blob:'],
			'object-src': ["'none'"],
			'base-uri': ["'self'"],
			'form-action': ["'self'"],
			'frame-ancestors': ["'self'"],
		},
	},
});
