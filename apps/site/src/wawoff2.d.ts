declare module 'wawoff2' {
	/** A font packed as WOFF2, unpacked to TrueType. */
	const wawoff2: { decompress: (packed: Uint8Array) => Promise<Uint8Array> };
	export default wawoff2;
}
