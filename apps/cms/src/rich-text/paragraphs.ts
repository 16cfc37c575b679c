/** Plain text as the editor keeps rich text: a paragraph for each line that says something. */
export const paragraphs = (plain: string) => ({
	root: {
		type: 'root',
		direction: 'ltr' as const,
		format: '' as const,
		indent: 0,
		version: 1,
		children: plain
			.split(/\r?\n/)
			.map((line) => line.trim())
			.filter((line) => line !== '')
			.map((text) => ({
				type: 'paragraph',
				direction: 'ltr' as const,
				format: '' as const,
				indent: 0,
				version: 1,
				textFormat: 0,
				children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
			})),
	},
});
