export * from './changes.ts';
export * from './deprecations.ts';
export * from './json-stat.ts';
export * from './problem.ts';
export * from './proposals.ts';
export * from './webhooks.ts';
export * from './withdrawals.ts';
