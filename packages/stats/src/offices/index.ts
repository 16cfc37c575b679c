export { createCaller, type Caller, type CallerOptions } from './caller.ts';
export { download, type PartStore, type Progress } from './download.ts';
export { downloadFile, type Validators } from './file.ts';
export { OfficeFailure, type OfficeFailureReason } from './failure.ts';
export type { Table, TableAddress, TableShape, Wanted } from './office.ts';
export { pxweb1 } from './pxweb-1.ts';
export { pxweb2 } from './pxweb-2.ts';
export { statbank } from './statbank.ts';
