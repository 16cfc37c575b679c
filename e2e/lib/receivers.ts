/** Ports of this machine that the running product may deliver webhooks to: `npm test` chooses them. */
export const receiverPorts = (process.env.WEBHOOK_ALLOW_PRIVATE ?? '')
	.split(',')
	.map((host) => Number(host.split(':')[1]));
