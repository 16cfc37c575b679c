import type { Locale } from '@repo/i18n';
import type { PayloadRequest, Where } from 'payload';

interface Search {
	req: PayloadRequest;
	collection: string;
	/** The document that asks; its own slugs are free to it. */
	id: string | number | undefined;
	locale: Locale;
	slugs: string[];
	/** The field to call the other document by. */
	titleField: string;
}

interface Row {
	id: string | number;
	[field: string]: unknown;
}

const textOf = (value: unknown, locale: Locale): string | undefined => {
	if (typeof value === 'string') return value;
	if (value === null || typeof value !== 'object') return undefined;
	const texts = value as Record<string, unknown>;
	const text = texts[locale] ?? Object.values(texts).find((other) => typeof other === 'string');
	return typeof text === 'string' ? text : undefined;
};

/** Which of `slugs` other documents use in this language, published, in draft or in the trash, and what those are called. */
export const findTaken = async ({
	req,
	collection,
	id,
	locale,
	slugs,
	titleField,
}: Search): Promise<Map<string, string>> => {
	const { db } = req.payload;
	const taken = new Map<string, string>();
	const note = (rows: Row[]) => {
		for (const row of rows) {
			const slug = textOf(row['slug'], locale);
			if (row.id !== id && slug !== undefined) taken.set(slug, textOf(row[titleField], locale) ?? String(row.id));
		}
	};
	const slugIs = { in: slugs };
	const others = (field: string): Where[] => (id === undefined ? [] : [{ [field]: { not_equals: id } }]);
	const select = { slug: true, [titleField]: true } as const;
	const shared = { collection, locale, req, pagination: false, limit: slugs.length } as const;
	const stored = await db.find<Row>({ ...shared, select, where: { and: [{ slug: slugIs }, ...others('id')] } });
	note(stored.docs);
	const drafts = await db.queryDrafts<Row>({
		...shared,
		where: { and: [{ 'version.slug': slugIs }, ...others('parent')] },
	});
	note(drafts.docs);
	return taken;
};
