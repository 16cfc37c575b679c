import type { GlobalConfig } from 'payload';
import { securedGlobal } from '../access/apply.ts';
import { auditedGlobal } from '../audit/audited.ts';
import { dressed } from '../admin/forms/dress.ts';
import { shapedGlobal } from '../hooks/check-shapes.ts';
import { labelledGlobal } from '../labels/labelled.ts';
import { Home } from './home/index.ts';
import { Navigation } from './navigation/index.ts';
import { Site } from './site/index.ts';

export const globals: GlobalConfig[] = [Home, Navigation, Site]
	.map(auditedGlobal)
	.map(dressed)
	.map(labelledGlobal)
	.map(shapedGlobal)
	.map(securedGlobal);
