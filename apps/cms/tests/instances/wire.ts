import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Wire {
	port: number;
	/** Whoever talks over it reaches nobody any more, until it is mended. */
	cut: () => void;
	mend: () => void;
	close: () => void;
}

/** A connection to a server that can be cut, or is slow, for one of those who use it. */
export const layWire = async (to: number, { delayMs = 0 } = {}): Promise<Wire> => {
	const sockets = new Set<Socket>();
	let isCut = false;
	const server = createServer((near) => {
		if (isCut) {
			near.destroy();
			return;
		}
		const far = connect({ port: to, host: '127.0.0.1' });
		for (const socket of [near, far]) {
			socket.setNoDelay();
			sockets.add(socket);
			socket.on('error', () => undefined);
			socket.on('close', () => {
				sockets.delete(socket);
				near.destroy();
				far.destroy();
			});
		}
		near.pipe(far);
		far.on('data', (bytes: Buffer) => setTimeout(() => near.write(bytes), delayMs));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const cut = () => {
		isCut = true;
		for (const socket of sockets) socket.destroy();
	};
	return {
		port: (server.address() as AddressInfo).port,
		cut,
		mend: () => {
			isCut = false;
		},
		close: () => {
			cut();
			server.close();
		},
	};
};
