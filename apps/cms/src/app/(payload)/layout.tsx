import '@fontsource-variable/familjen-grotesk/wght.css';
import '@fontsource-variable/faustina/wght.css';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { ServerFunction, ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { guardSchedule } from '../../admin/guard-schedule.ts';
import { runningConfig } from '../../admin/running-config.ts';
import { importMap } from './admin/importMap.js';
import './custom.scss';

type Schedule = Parameters<typeof schedulePublishHandler>[0];

const schedulePublish = async (args: Schedule) => {
	await guardSchedule(args);
	return schedulePublishHandler(args);
};

const serverFunctions = { 'schedule-publish': schedulePublish as ServerFunction };

const serverFunction: ServerFunctionClient = async (args) => {
	'use server';
	return handleServerFunctions({ ...args, config: runningConfig(), importMap, serverFunctions });
};

const Layout = ({ children }: { children: ReactNode }) => (
	<RootLayout config={runningConfig()} importMap={importMap} serverFunction={serverFunction}>
		{children}
	</RootLayout>
);

export default Layout;
