import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { runningConfig } from '../../../../admin/running-config.ts';
import { importMap } from '../importMap.js';

interface PageProps {
	params: Promise<{ segments: string[] }>;
	searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: PageProps): Promise<Metadata> =>
	generatePageMetadata({ config: runningConfig(), params, searchParams });

const NotFound = ({ params, searchParams }: PageProps) =>
	NotFoundPage({ config: runningConfig(), importMap, params, searchParams });

export default NotFound;
