import { defaultLocale, isLocale, type Locale } from '@repo/i18n';
import type { PayloadRequest, Where } from 'payload';
import type { ReviewEvent } from '../review/history.ts';

export interface Receiver {
	to: string;
	language: Locale;
}

interface UserRow {
	id: string;
	email?: string | null;
	adminLanguage?: string | null;
	roles?: string[] | null;
	countries?: string[] | null;
}

const languageOf = ({ adminLanguage }: UserRow): Locale => (isLocale(adminLanguage) ? adminLanguage : defaultLocale);

const receiverOf = (user: UserRow): Receiver[] => (user.email ? [{ to: user.email, language: languageOf(user) }] : []);

const findUsers = async ({ payload, transactionID }: PayloadRequest, where: Where): Promise<UserRow[]> => {
	const { docs } = await payload.db.find<UserRow>({
		collection: 'users',
		where,
		select: { email: true, adminLanguage: true, roles: true, countries: true },
		limit: 0,
		pagination: false,
		req: transactionID === undefined ? {} : { transactionID },
	});
	return docs;
};

type Row = Record<string, unknown>;

/** Where a text belongs: the practice's country, or that of the column's author. */
const countryOf = async (req: PayloadRequest, collection: string, document: Row): Promise<string | undefined> => {
	if (typeof document.country === 'string') return document.country;
	const { author } = document;
	const id = typeof author === 'object' && author !== null ? (author as Row).id : author;
	if (collection !== 'columns' || typeof id !== 'string') return undefined;
	const where = { id: { equals: id } };
	const person = await req.payload.db.findOne<Row & { id: string }>({ collection: 'people', where, req });
	return typeof person?.country === 'string' ? person.country : undefined;
};

/** Editors who look after the country, or after all; administrators where there is no such editor. */
export const editorsFor = async (req: PayloadRequest, event: ReviewEvent, document: Row): Promise<Receiver[]> => {
	const country = await countryOf(req, event.collection, document);
	const users = await findUsers(req, { roles: { in: ['editor', 'admin'] } });
	const others = users.filter(({ id }) => id !== event.by);
	const concerned = others.filter(
		({ countries, roles }) =>
			roles?.includes('editor') && (!country || !countries?.length || countries.includes(country)),
	);
	const chosen = concerned.length > 0 ? concerned : others.filter(({ roles }) => roles?.includes('admin'));
	return chosen.flatMap(receiverOf);
};

export const userWith = async (req: PayloadRequest, id: string | null | undefined): Promise<Receiver[]> =>
	id ? (await findUsers(req, { id: { equals: id } })).flatMap(receiverOf) : [];
