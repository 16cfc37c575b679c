import { citationFormats, type CitationFormat } from '#lib/cite/formats.ts';
import { referenceOf } from '#lib/cite/reference.ts';
import { readDocument } from '#lib/server/document.ts';
import type { RequestHandler } from './$types';

/** `cite.bib`, `cite.ris`, `cite.json`: the reference as a file. */
export const GET: RequestHandler = async (event) => {
	const format = event.params.citation.split('.')[1] as CitationFormat;
	const { document } = await readDocument(event, 'studies');
	const reference = referenceOf(document);
	const { type, write } = citationFormats[format];
	return new Response(write(reference), {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${reference.key}.${format}"` },
	});
};
