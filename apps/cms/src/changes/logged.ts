import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { collectionMatrix } from '../access/matrix.ts';

const isOpenToPublic = (slug: string) =>
	Object.hasOwn(collectionMatrix, slug) && collectionMatrix[slug as keyof typeof collectionMatrix].read.public !== 'no';

/** What is published and unpublished, and read by the public: the change log tells of these collections, and of no other. */
export const isLogged = ({ slug, versions }: SanitizedCollectionConfig): boolean =>
	Boolean(versions?.drafts) && isOpenToPublic(slug);

export const loggedCollections = (config: SanitizedConfig): SanitizedCollectionConfig[] =>
	config.collections.filter(isLogged);
