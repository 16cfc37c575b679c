export * from './json-stat.ts';
export * from './problem.ts';
