// The settings are checked before anything else is loaded.
import './start/large-packages.ts';

const fail = (sentence: string): never => {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
};

const explain = (error: unknown): never => {
	const { name, code, message, port, payloadInitError, path } = error as NodeJS.ErrnoException & {
		port?: number;
		payloadInitError?: boolean;
	};
	if (name === 'EnvironmentError' || name === 'ArchiveError') return fail(message);
	if (code === 'EADDRINUSE')
		return fail(`Port ${port} is taken: stop what listens there, or set CMS_PORT to another one.`);
	if (code === 'EACCES' && port !== undefined)
		return fail(`Port ${port} may not be used by you: set CMS_PORT to another one.`);
	if (['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code ?? ''))
		return fail(`The folder ${path} cannot be written to: set DATA_DIR to another one.`);
	if (payloadInitError) return fail(`The CMS could not open its database: ${message}`);
	throw error;
};

const { environment } = await import('./environment.ts').catch(explain);
// Next evaluates the configuration again from its own bundle; both must see the same folders and database.
process.env.DATA_DIR = environment.dataDir;
process.env.DATABASE_URL = environment.databaseUrl;

const { startCms } = await import('./start/index.ts');
const { mountAdmin } = await import('./admin/mount.ts');
const { logger } = await import('./http/logging.ts');

const cms = await startCms({
	port: environment.cmsPort,
	mountAdmin,
	dev: environment.mode === 'development',
}).catch(explain);
logger.info(`The CMS answers at ${environment.cmsUrl}`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		if (stopping) return;
		stopping = true;
		void cms.stop().then(
			() => process.exit(0),
			(error: unknown) => {
				logger.error({ err: error }, 'The CMS did not stop cleanly');
				process.exit(1);
			},
		);
	});
}
