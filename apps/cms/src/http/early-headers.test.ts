import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { collectEarly, setEarly, settleEarly, withEarly } from './early-headers.ts';

const responseWithEarly = () => {
	const response = new ServerResponse(new IncomingMessage(new Socket()));
	collectEarly(response);
	setEarly(response, 'RateLimit', 'first');
	setEarly(response, 'RateLimit', 'second');
	return response;
};

test('what waits is handed on with the headers of the answer, each once', () => {
	const headers = ['ETag', '"1"'];

	expect(withEarly(responseWithEarly(), headers)).toEqual(['ETag', '"1"', 'RateLimit', 'second']);
	expect(headers).toEqual(['ETag', '"1"']);
});

test('whoever answers as usual finds it set, and can replace it', () => {
	const response = responseWithEarly();
	settleEarly(response);
	settleEarly(response);
	expect(response.getHeader('ratelimit')).toBe('second');
	setEarly(response, 'RateLimit', 'third');

	expect(response.getHeader('ratelimit')).toBe('third');
	expect(withEarly(response, [])).toEqual([]);
});
