import { errorElement, toOai, type XmlElement } from '@repo/formats/oai';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { ApiContext } from '../context.ts';
import { termsAddress } from '../licence.ts';
import { Problem } from '../problem.ts';
import { sendPublic } from '../send-public.ts';
import { readRequest } from './arguments.ts';
import { OaiError } from './error.ts';
import { baseUrl, verbs } from './verbs.ts';

const form = 'application/x-www-form-urlencoded';
const readForm = express.text({ type: form, limit: '16kb' });

/** `GET` with a query, or `POST` with a form of the same arguments. */
export const readArguments: RequestHandler = (request, response, next) => {
	if (request.method === 'GET' || request.method === 'HEAD') {
		next();
		return;
	}
	if (request.method !== 'POST') {
		const allow = 'GET, HEAD, POST, OPTIONS';
		throw new Problem('method-not-allowed', { detail: `Only ${allow} here.`, headers: { Allow: allow } });
	}
	if (request.is(form) === false) throw new Problem('unsupported-media-type', { detail: `Send ${form}.` });
	readForm(request, response, next);
};

const argumentsOf = (request: Request): URLSearchParams => {
	if (request.method === 'POST') return new URLSearchParams(typeof request.body === 'string' ? request.body : '');
	return new URL(request.originalUrl, baseUrl).searchParams;
};

const send = (response: Response, now: Date, request: Readonly<Record<string, string>>, body: XmlElement) =>
	// It may tell of testimonies, and one that is withdrawn must be gone from copies too.
	sendPublic(response.set('Cache-Control', 'public, no-cache'), {
		body: toOai({ baseUrl, responseDate: now, request, body }),
		type: 'text/xml',
		licence: termsAddress(),
	});

/** `/oai`: OAI-PMH 2.0. What is wrong with a request is said in the protocol's own way. */
export const answerOai =
	({ payload }: ApiContext): RequestHandler =>
	async (request, response) => {
		const now = new Date();
		// Of a request that makes no sense nothing is repeated.
		let echo: Record<string, string> = {};
		try {
			const { verb, arguments: given } = readRequest(argumentsOf(request));
			echo = { verb, ...given };
			send(response, now, echo, await verbs[verb]({ payload, arguments: given, now }));
		} catch (error) {
			if (!(error instanceof OaiError)) throw error;
			send(response, now, error.code === 'badArgument' ? {} : echo, errorElement(error.code, error.message));
		}
	};
