export { toCube, type Cube } from './cube.ts';
export { slice, type Selection, type Slice } from './slice.ts';
