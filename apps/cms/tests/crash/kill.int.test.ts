import { describeKills } from './kill.ts';

describeKills('killed at a random moment amid 20 writes', { kills: 1, writes: 20 });
