import { registerHooks } from 'node:module';

const large = /\/node_modules\/(?:date-fns|drizzle-orm)\//;

/**
 * For each of the hundreds of imports between files of these packages, Node parses their package.json of 200 kB again to
 * learn what such a file is: a second of every start. They are modules, all of them.
 */
registerHooks({
	resolve: (specifier, context, next) =>
		specifier.startsWith('.') && specifier.endsWith('.js') && large.test(context.parentURL ?? '')
			? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
			: next(specifier, context),
});
