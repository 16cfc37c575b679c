import { fileURLToPath } from 'node:url';
import { dts } from 'rollup-plugin-dts';

const workspaces = {
	name: 'workspaces',
	resolveId: (id) => (id.startsWith('@repo/') ? fileURLToPath(import.meta.resolve(id)) : null),
};

// Private workspaces hold the types of the content: they are bundled into the declarations agencies install.
export default {
	input: { index: 'src/index.ts', node: 'src/node/index.ts', conformance: 'src/conformance/index.ts' },
	output: { dir: 'dist', format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'shared-[hash].d.ts' },
	plugins: [workspaces, dts()],
};
