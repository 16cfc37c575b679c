import { createServer } from 'node:http';
import process from 'node:process';
import { constants } from 'node:zlib';
import compression from 'compression';

const port = Number(process.env.SITE_PORT || 3000);
const origin = new URL(process.env.SITE_URL || `http://localhost:${port}`);

// The adapter reads these names when it is loaded; the headers themselves are set below and never taken from outside.
process.env.PROTOCOL_HEADER = 'x-site-protocol';
process.env.HOST_HEADER = 'x-site-host';
const { handler } = (await import(new URL('./build/handler.js', import.meta.url).href)) as {
	handler: (request: unknown, response: unknown, next: () => void) => void;
};

/** Files are sent as they are kept: their tags, and the parts that are asked for, are of those bytes. */
const filter: compression.CompressionFilter = (request, response) => {
	if (request.url?.startsWith('/media/') || !compression.filter(request, response)) return false;
	// Pages come in several codings with the same tag, which is a weak one then (RFC 9110 §8.8.3.3).
	const tag = response.getHeader('etag');
	if (typeof tag === 'string' && tag.startsWith('"')) response.setHeader('etag', `W/${tag}`);
	return true;
};

// Quality 5: a page in about a millisecond, within a few per cent of the best.
const compress = compression({ filter, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

const server = createServer((request, response) => {
	request.headers['x-site-protocol'] = origin.protocol.slice(0, -1);
	request.headers['x-site-host'] = origin.host;
	compress(request as never, response as never, () =>
		handler(request, response, () => {
			response.statusCode = 404;
			response.end();
		}),
	);
});

server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Set SITE_PORT to another.` : error);
	process.exit(1);
});

server.listen(port, process.env.HOST, () => console.log(`Site: ${origin.origin}`));

const stop = () => {
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 5000).unref();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
