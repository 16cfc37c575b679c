export { readCsv } from './csv.ts';
export { fromJsonStat, readJsonStat } from './json-stat/index.ts';
export { readPx } from './px/index.ts';
export { readPxwebJson } from './pxweb-json.ts';
export { readTable } from './table.ts';
export { UnreadableTable } from './unreadable.ts';
