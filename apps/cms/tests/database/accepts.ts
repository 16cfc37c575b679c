import { connect } from 'node:net';

/** Whether somebody listens there. */
export const accepts = (port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connect({ port, host: '127.0.0.1' });
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
