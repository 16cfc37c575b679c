import { describeKills } from './kill.ts';

describeKills('killed at ten random moments amid 200 writes', { kills: 10, writes: 200 });
