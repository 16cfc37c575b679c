import { addDataAndFileToRequest, APIError, Forbidden, type Endpoint } from 'payload';
import { z } from 'zod';
import { may } from '../access/judge.ts';
import { assess } from './assess.ts';
import { knownOf, wordsInOtherLanguages } from './look-up.ts';
import { toldIn } from './told.ts';

const text = z.string().max(200).nullish();

/** As it stands in the form, saved or not. */
const asked = z.strictObject({
	id: text,
	alias: text,
	country: text,
	municipality: text,
	ageBand: text,
	arrivalPeriod: text,
	quote: z.string().max(10_000).nullish(),
	story: z.unknown().optional(),
	transcript: z.unknown().optional(),
});

/** `POST /api/testimonies/identifiability`: why somebody could tell who it is. Stores nothing. */
export const identifiabilityEndpoint: Endpoint = {
	path: '/identifiability',
	method: 'post',
	handler: async (req) => {
		if (!may(req, 'testimonies', 'update')) throw new Forbidden(req.t);
		await addDataAndFileToRequest(req);
		const parsed = asked.safeParse(req.data ?? {});
		if (!parsed.success) {
			const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
			throw new APIError(
				errors.map(({ path, message }) => `${path || 'body'}: ${message}`).join(' '),
				400,
				{ errors },
				true,
			);
		}
		const { id, country, municipality, ...told } = parsed.data;
		const known = await knownOf(req, {
			testimony: id ?? undefined,
			country: country ?? undefined,
			municipality: municipality ?? undefined,
		});
		const { text: written, ...person } = toldIn(told);
		const others = id ? await wordsInOtherLanguages(req, id) : '';
		const risks = assess({ ...person, text: `${written}\n\n${others}` }, known);
		return Response.json({ risks }, { headers: { 'cache-control': 'no-store' } });
	},
};
