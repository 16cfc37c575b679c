export { createClient, type Client } from './client.ts';
export {
	ApiError,
	ConnectionError,
	MovedError,
	isGone,
	isMoved,
	isNotFound,
	isUnavailable,
	type ProblemDetails,
} from './errors.ts';
export { collections } from './collections.ts';
export { verifyWebhook, WebhookError } from './webhooks.ts';
export type { Delivery, VerifyWebhookOptions, WebhookFailure, WebhookHeaders } from './webhooks.ts';
export type * from './types.ts';
export type * from './mirror/types.ts';
export type {
	Column,
	Concept,
	Conference,
	Dataset,
	Document,
	Home,
	Media,
	Municipality,
	Navigation,
	News,
	Organisation,
	Page,
	Person,
	Practice,
	Redirect,
	Site,
	Study,
	Testimony,
	Theme,
} from '@repo/types/payload';
export { locales, type Locale } from '@repo/i18n';
