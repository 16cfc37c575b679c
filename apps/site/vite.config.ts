import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			// `server.ts` starts it: it sets the origin at run time and compresses what is not compressed already.
			adapter: adapter({ out: 'build' }),
			// Without an origin here, the server derives it per request from what `server.ts` says.
			paths: { relative: false },
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					// Lengths of bars and positions of labels are set as custom properties on the elements.
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'media-src': ['self'],
					'connect-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none'],
				},
			},
			compilerOptions: { runes: true },
		}),
	],
	build: {
		target: 'es2023',
		// A font inlined into the style sheet would be sent to everybody, on every page.
		assetsInlineLimit: 0,
	},
	server: { strictPort: true },
});
