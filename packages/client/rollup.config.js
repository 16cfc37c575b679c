import { fileURLToPath } from 'node:url';
import { dts } from 'rollup-plugin-dts';

const workspaces = {
	name: 'workspaces',
	resolveId: (id) => (id.startsWith('@repo/') ? fileURLToPath(import.meta.resolve(id)) : null),
};

// Private workspaces hold the types of the content: they are bundled into the declarations agencies install.
export default {
	input: 'src/index.ts',
	output: { file: 'dist/index.d.ts', format: 'es' },
	plugins: [workspaces, dts()],
};
