import type { ValidationError } from 'payload';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { TestCms } from '../boot.ts';
import { lexical } from '../lexical.ts';

type Data = Record<string, unknown>;

/** That nothing is published in a language in which its pictures have no words. */
export const testWordsOfPictures = (cms: () => TestCms): void => {
	let count = 0;
	const picture = async (name: string, data: Data = {}): Promise<string> => {
		count += 1;
		const background = { r: count, g: 200, b: 9 };
		const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background } })
			.png()
			.toBuffer();
		const file = { name: `${name}.png`, data: bytes, mimetype: 'image/png', size: bytes.length };
		const given = { alt: 'Ett hus', credit: 'Test', _status: 'published', ...data };
		const made = { collection: 'media', locale: 'sv', data: given, file, depth: 0 };
		return String((await cms().payload.create(made as never)).id);
	};
	const withPicture = (id: string) => {
		const body = lexical('Text.');
		const node = { type: 'upload', relationTo: 'media', value: id, id: 'one', fields: {}, format: '', version: 3 };
		(body.root.children as object[]).push(node);
		return body;
	};
	const texts = { title: 'T', lead: 'L', body: lexical('Text.') };
	const published = { _status: 'published' };
	const make = async (data: Data): Promise<string> => {
		const given = { ...texts, date: '2026-01-01', ...published, ...data };
		const made = { collection: 'news', locale: 'sv', data: given, depth: 0 };
		return String((await cms().payload.create(made as never)).id);
	};
	const save = (id: string, locale: string, data: Data, rest: Data = {}) =>
		cms().payload.update({ collection: 'news', id, locale, data, depth: 0, ...rest } as never);
	/** The fields that a save is refused for, and what it says; nothing where it is done. */
	const refused = (saved: Promise<unknown>): Promise<[string, string][]> =>
		saved.then(
			() => [],
			(error: ValidationError) => error.data.errors.map(({ path, message }): [string, string] => [path, message]),
		);

	test('a text is not published in a language in which its picture has no words, and it says which and where', async () => {
		const image = await picture('words-in-swedish');
		const id = await make({ image });
		const inFinnish = { ...texts, title: 'F' };
		expect(await refused(save(id, 'fi', { ...inFinnish, ...published }))).toEqual([
			['image', expect.stringMatching(/“words-in-swedish.png” .*: Finnish\./)],
		]);
		expect(await refused(save(id, 'fi', inFinnish, { draft: true }))).toEqual([]);
		// What is published in Swedish again takes the Finnish draft with it.
		expect(await refused(save(id, 'sv', { title: 'T2', ...published }))).toEqual([['image', expect.any(String)]]);
		const alone = { publishSpecificLocale: 'sv' };
		expect(await refused(save(id, 'sv', { title: 'T2', ...published }, alone))).toEqual([]);
		expect(await refused(save(id, 'fi', published, { publishSpecificLocale: 'fi' }))).toHaveLength(1);

		const words = { collection: 'media', id: image, locale: 'fi', data: { alt: 'Talo' } };
		await cms().payload.update(words as never);
		expect(await refused(save(id, 'fi', published))).toEqual([]);
		expect((await cms().payload.findByID({ collection: 'news', id, locale: 'fi' } as never)) as Data).toMatchObject({
			title: 'F',
			_status: 'published',
		});
	});

	test('a picture in the text of one language needs words in that one', async () => {
		const inText = await picture('in-text');
		const id = await make({ body: withPicture(inText) });
		expect(await refused(save(id, 'da', { ...texts, ...published }))).toEqual([]);
		expect(await refused(save(id, 'da', { body: withPicture(inText), ...published }))).toEqual([
			['body', expect.stringMatching(/: Danish\./)],
		]);
	});

	test('a decoration says nothing in every language, and a text whose picture is gone is published without', async () => {
		const id = await make({ image: await picture('decoration', { alt: '', decorative: true }) });
		expect(await refused(save(id, 'is', { ...texts, ...published }))).toEqual([]);
		const gone = await picture('gone');
		const other = await make({ image: gone });
		await cms().payload.delete({ collection: 'media', id: gone } as never);
		expect(await refused(save(other, 'is', { ...texts, ...published }))).toEqual([]);
	});

	test('spaces are no words', async () => {
		const image = await picture('spaces');
		const id = await make({ image });
		const alt = { sv: 'Ett hus', nb: '  ' };
		await cms().payload.db.updateOne({ collection: 'media', id: image, locale: 'all', data: { alt } } as never);
		expect(await refused(save(id, 'nb', { ...texts, ...published }))).toHaveLength(1);
	});
};
