import { RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { pageMetadata } from '../../../../admin/page-metadata.ts';
import { runningConfig } from '../../../../admin/running-config.ts';
import { importMap } from '../importMap.js';

interface PageProps {
	params: Promise<{ segments: string[] }>;
	searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: PageProps): Promise<Metadata> =>
	pageMetadata({ config: runningConfig(), params, searchParams });

const Page = ({ params, searchParams }: PageProps) =>
	RootPage({ config: runningConfig(), importMap, params, searchParams });

export default Page;
