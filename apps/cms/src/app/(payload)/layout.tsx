import '@fontsource-variable/familjen-grotesk/wght.css';
import '@fontsource-variable/faustina/wght.css';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { Forbidden, type ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { runningConfig } from '../../admin/running-config.ts';
import { withoutStaleCheck } from '../../admin/stale-checks.ts';
import { importMap } from './admin/importMap.js';
import './custom.scss';

/** The clock is ours; Payload's own would take orders from everybody in the admin. */
const refuse = () => {
	throw new Forbidden();
};

const serverFunctions = { 'schedule-publish': refuse };

const serverFunction: ServerFunctionClient = async (args) => {
	'use server';
	const config = await runningConfig();
	return handleServerFunctions({ ...withoutStaleCheck(args, config), config, importMap, serverFunctions });
};

const Layout = ({ children }: { children: ReactNode }) => (
	<RootLayout config={runningConfig()} importMap={importMap} serverFunction={serverFunction}>
		{children}
	</RootLayout>
);

export default Layout;
