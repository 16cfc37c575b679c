import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Answer } from './answers.ts';

/** Answers every address with what was recorded for it, and does nothing else: the fastest that Node can. */
const [port, file = ''] = process.argv.slice(2);
const answers = new Map(
	(JSON.parse(readFileSync(file, 'utf8')) as Answer[]).map(({ path, status, headers, body, isChunked }) => [
		path,
		{ status, headers, body: Buffer.from(body, 'base64'), isChunked },
	]),
);

createServer((request, response) => {
	const answer = answers.get(request.url ?? '');
	if (!answer) return void response.writeHead(404).end();
	response.writeHead(answer.status, answer.headers);
	if (!answer.isChunked) return void response.end(answer.body);
	response.write(answer.body);
	response.end();
}).listen(Number(port));
