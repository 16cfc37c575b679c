export * from './locales.ts';
export * from './segments.ts';
export * from './routes.ts';
export * from './slug.ts';
export * from './document-path.ts';
export * from './format.ts';
export * from './negotiate.ts';
export * from './messages/index.ts';
