import type { Locale } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';

declare global {
	namespace App {
		interface Error {
			status: number;
			message: string;
			/** Named in the log too, so that a reader can tell us which fault it was. */
			reference?: string;
		}
		interface Locals {
			locale: Locale;
		}
		interface PageData {
			locale: Locale;
			/** What a page says about itself; every page with content gives one. */
			head?: PageHead;
		}
	}
}

export {};
