/** The smallest rich text that says something. */
export const lexical = (text: string) => ({
	root: {
		type: 'root',
		format: '' as const,
		indent: 0,
		version: 1,
		direction: 'ltr' as const,
		children: [
			{
				type: 'paragraph',
				format: '' as const,
				indent: 0,
				version: 1,
				direction: 'ltr' as const,
				children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
			},
		],
	},
});
