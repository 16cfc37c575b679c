/** One file per thing to import; what they share is shared. Nothing but `./node` and the program needs Node. */
export default {
	input: {
		index: 'src/index.ts',
		node: 'src/node/index.ts',
		conformance: 'src/conformance/index.ts',
		cli: 'src/cli/index.ts',
	},
	external: [/^node:/, 'qs-esm'],
	platform: 'neutral',
	output: { dir: 'dist', format: 'esm', chunkFileNames: 'shared-[hash].js', cleanDir: true },
};
