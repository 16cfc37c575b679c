declare module 'hyphen/*/index.js' {
	const hyphenator: {
		hyphenateSync: (text: string, options?: { minWordLength?: number; hyphenChar?: string }) => string;
	};
	export default hyphenator;
}
