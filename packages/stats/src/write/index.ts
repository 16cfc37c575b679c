export { toCsv } from './csv.ts';
export { toJsonStat } from './json-stat.ts';
export { toPx } from './px.ts';
export { toRows, type Row } from './rows.ts';
