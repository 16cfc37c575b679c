import { locales, type Locale } from '@repo/i18n';
import type { PayloadRequest } from 'payload';
import { innerRequest } from '../hooks/inner-request.ts';
import { isRecord } from '../rich-text/nodes.ts';
import { mergedCollection as collection } from './collections.ts';
import { resulting, type Comparison } from './compare.ts';
import type { MergePlan } from './plan.ts';

/** Rows get ids of their own where they are stored. */
const withoutRowIds = (value: unknown): unknown => {
	if (!Array.isArray(value)) return value;
	return value.map((row: unknown) => {
		if (!isRecord(row)) return row;
		const { id: _id, ...rest } = row;
		return rest;
	});
};

const changing = ({ comparisons }: MergePlan): Comparison[] =>
	comparisons.filter(({ choice, choices }) => choices.length > 0 && choice !== 'stays');

/** Saves what is taken over as an editor would, with everything that a save checks; one language after the other. */
export const takeOver = async (outer: PayloadRequest, plan: MergePlan): Promise<void> => {
	const { stays } = plan;
	const taken = changing(plan);
	if (taken.length === 0) return;
	const named = locales.filter((locale) => isRecord(stays['name']) && stays['name'][locale]);
	const fallback: Locale = named[0] ?? locales[0];
	const changed = locales.filter((each) => taken.some(({ locale }) => locale === each));
	const languages = changed.length > 0 ? changed : [fallback];
	const isPublic = stays._status === 'published';
	for (const [index, locale] of languages.entries()) {
		const isLast = index === languages.length - 1;
		const isPublished = isPublic && isLast;
		const req = innerRequest(outer);
		req.context = {};
		req.locale = locale;
		req.fallbackLocale = [];
		const own = taken.filter((each) => each.locale === locale || (isLast && each.locale === null));
		const data = Object.fromEntries(own.map((each) => [each.field.name, withoutRowIds(resulting(each))]));
		await req.payload.update({
			collection,
			id: stays.id,
			locale,
			draft: !isPublished,
			depth: 0,
			overrideAccess: false,
			overrideLock: false,
			data: { ...data, _status: isPublished ? 'published' : 'draft' } as never,
			req,
		});
	}
};
