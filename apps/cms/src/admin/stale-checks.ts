import type { SanitizedConfig, ServerFunctionClientArgs } from 'payload';

const keeper = '/admin/components/save-keeper/index.tsx#SaveKeeper';

const isKept = ({ collections, globals }: SanitizedConfig, collection: unknown, global: unknown): boolean => {
	const edit = collections.find(({ slug }) => slug === collection)?.admin.components?.edit?.beforeDocumentControls;
	const elements = globals.find(({ slug }) => slug === global)?.admin.components?.elements?.beforeDocumentControls;
	return [...(edit ?? []), ...(elements ?? [])].includes(keeper);
};

/**
 * Payload looks at the first key whether somebody else saved meanwhile, and then offers nothing but to load the page again,
 * which throws away what was typed. Where saves are kept, the save itself tells, and puts both together.
 */
export const withoutStaleCheck = (
	{ name, args }: ServerFunctionClientArgs,
	config: SanitizedConfig,
): ServerFunctionClientArgs =>
	name === 'form-state' && isKept(config, args.collectionSlug, args.globalSlug)
		? { name, args: { ...args, checkForStaleData: false } }
		: { name, args };
