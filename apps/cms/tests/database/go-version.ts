import { execFileSync } from 'node:child_process';

/** `1.26` as 126; 0 where Go is not installed. */
export const goVersion = (): number => {
	try {
		const [, major = 0, minor = 0] = /go(\d+)\.(\d+)/.exec(execFileSync('go', ['version'], { encoding: 'utf8' })) ?? [];
		return Number(major) * 100 + Number(minor);
	} catch {
		return 0;
	}
};
