import { randomUUID } from 'node:crypto';
import type { Random } from './random.ts';
import type { Staff } from './staff.ts';

/** How a document stands with the public: the text it shows, or that it shows nothing any more. */
export type Standing = { shows: string } | { gone: 'draft' | 'unpublished' | 'deleted' | 'withdrawn' };

/** What an editor knows of a document of theirs. */
export interface Owned {
	collection: 'practices' | 'testimonies' | 'news';
	id: string;
	/** As the service last confirmed it. */
	known: Standing;
	/** What may be true instead, because the service died before it answered. */
	perhaps: Standing[];
	/** Every text it ever showed. */
	texts: string[];
	consent?: string;
	/** Nothing more can be done with it. */
	isOver: boolean;
}

const words = (text: string) => ({
	root: {
		type: 'root',
		direction: 'ltr',
		format: '',
		indent: 0,
		version: 1,
		children: [
			{
				type: 'paragraph',
				direction: 'ltr',
				format: '',
				indent: 0,
				version: 1,
				textFormat: 0,
				children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
			},
		],
	},
});

/** A text that is nowhere else, to be looked for afterwards. */
const uniqueText = (what: string) => `${what} ${randomUUID()}`;

const today = () => new Date().toISOString().slice(0, 10);
const drafts: Record<Owned['collection'], (text: string, theme: string) => object> = {
	practices: (title, theme) => ({
		title,
		summary: 'What a summary says.',
		coverage: 'listed',
		country: 'SE',
		themes: [theme],
	}),
	news: (title) => ({ title, lead: 'A lead.', body: words('A body.'), date: today() }),
	testimonies: (quote) => ({
		quote,
		story: words('A story.'),
		alias: 'Alias',
		country: 'SE',
		whatMattered: [{ factor: 'work' }],
	}),
};
const textField = { practices: 'title', news: 'title', testimonies: 'quote' } as const;

interface EditorOptions {
	staff: Staff;
	theme: string;
	random: Random;
	/** Called after every confirmed step: what the public reads must be the new state from then on. */
	onConfirmed: (document: Owned) => Promise<void>;
}

/** Writes, corrects and takes away documents that are this editor's alone. */
export const createEditor = ({ staff, theme, random, onConfirmed }: EditorOptions) => {
	const owned: Owned[] = [];

	/** Does it, and remembers what is known afterwards, whoever dies meanwhile. */
	const attempt = async (document: Owned, next: Standing, work: () => Promise<void>): Promise<void> => {
		document.perhaps.push(next);
		await work();
		document.known = next;
		document.perhaps = [];
		await onConfirmed(document);
	};

	const publish = async (collection: Owned['collection']) => {
		const text = uniqueText(collection);
		const id = (await staff.create(collection, { ...drafts[collection](text, theme), _status: 'draft' })).id;
		const document: Owned = {
			collection,
			id,
			known: { gone: 'draft' },
			perhaps: [],
			texts: [text],
			isOver: false,
		};
		owned.push(document);
		if (collection === 'testimonies') {
			const terms = { language: 'sv', textVersion: '1', method: 'signed', scopes: ['site', 'api'], date: today() };
			document.consent = (await staff.create('consents', { testimony: id, ...terms })).id;
		}
		await attempt(document, { shows: text }, () => staff.update(collection, id, { _status: 'published' }));
	};

	const correct = (document: Owned) => {
		const { collection, id } = document;
		const text = uniqueText(collection);
		document.texts.push(text);
		const data = { [textField[collection]]: text, _status: 'published', changeType: 'minor' };
		return attempt(document, { shows: text }, () => staff.update(collection, id, data));
	};

	/** Another address: what it shows stays. */
	const move = (document: Owned) =>
		attempt(document, document.known, () =>
			staff.update(document.collection, document.id, { slug: `moved-${randomUUID()}`, _status: 'published' }),
		);

	const unpublish = (document: Owned) =>
		attempt(document, { gone: 'unpublished' }, () =>
			staff.update(document.collection, document.id, { _status: 'draft' }),
		);

	const remove = (document: Owned) => {
		document.isOver = true;
		return attempt(document, { gone: 'deleted' }, () => staff.remove(document.collection, document.id));
	};

	const withdraw = (document: Owned) => {
		document.isOver = true;
		return attempt(document, { gone: 'withdrawn' }, () =>
			staff.update('consents', document.consent ?? '', { withdrawal: { by: 'the person' } }),
		);
	};

	/** One thing an editor does. Throws when the service does not answer. */
	const step = async (): Promise<void> => {
		const alive = owned.filter(({ isOver, perhaps, consent, collection }) => {
			const isUncertain = perhaps.length > 0 || (collection === 'testimonies' && consent === undefined);
			return !isOver && !isUncertain;
		});
		const shown = alive.filter(({ known }) => 'shows' in known);
		const hidden = alive.filter(({ known }) => 'gone' in known);
		const choice = random.between(0, 10);
		if (shown.length < 3 || choice < 3) await publish(random.pick(['practices', 'practices', 'news', 'testimonies']));
		else if (choice < 6) await correct(random.pick(shown));
		else if (choice < 7 && hidden.length > 0) await correct(random.pick(hidden));
		else if (choice < 8) await unpublish(random.pick(shown));
		else if (choice < 8.5) await move(random.pick(shown));
		else {
			const document = random.pick(shown);
			await (document.collection === 'testimonies' ? withdraw(document) : remove(document));
		}
	};

	return { owned, step };
};
