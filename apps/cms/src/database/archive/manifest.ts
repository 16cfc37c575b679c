import { createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { migrationDir } from '../paths.ts';

export const manifestName = 'manifest.json';
export const archiveFormat = 'integrationnorden-site';
export const archiveVersion = 1;

/** Rows of one table, or one file of an upload: nothing else has a name that is accepted. */
const partName = z
	.string()
	.regex(/^(rows\/[a-z][a-z-]*\.(documents|versions)\.ndjson|files\/[a-z][a-z-]*\/[^/\\\0]{1,255})$/)
	.refine((name) => !/\/\.{1,2}$/.test(name));

const partSchema = z.strictObject({
	name: partName,
	bytes: z.number().int().min(0),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const manifestSchema = z.strictObject({
	format: z.literal(archiveFormat),
	version: z.number().int(),
	/** The newest migration: which content model the rows have. */
	model: z.string(),
	exportedAt: z.iso.datetime(),
	/** Of the PAYLOAD_SECRET that the secrets are encrypted with; `null` where there are none in it. */
	secret: z.string().nullable(),
	parts: z.array(partSchema).max(1_000_000),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Part = z.infer<typeof partSchema>;

/** Its message is one sentence or more for the person at the terminal. */
export class ArchiveError extends Error {
	override name = 'ArchiveError';
}

export const currentModel = (): string =>
	readdirSync(migrationDir)
		.filter((name) => /^\d{8}_\d{6}_\w+\.ts$/.test(name))
		.map((name) => name.slice(0, -'.ts'.length))
		.toSorted()
		.at(-1) ?? '';

/** Tells two secrets apart without telling either. */
export const fingerprintOf = (secret: string): string =>
	createHmac('sha256', secret).update('integrationnorden/archive/v1').digest('hex').slice(0, 32);

/** What another version, or another program, has written is refused before anything is read from it. */
export const readManifest = (text: string): Manifest => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new ArchiveError('This is not an exported site: its manifest cannot be read.');
	}
	const { format, version, model } = (value ?? {}) as Partial<Manifest>;
	if (format !== archiveFormat) throw new ArchiveError('This is not an exported site.');
	if (version !== archiveVersion) {
		throw new ArchiveError(`The archive has version ${String(version)}; only ${archiveVersion} can be read here.`);
	}
	if (model !== currentModel()) {
		throw new ArchiveError(
			`The archive was made by another version of the CMS (${String(model)}; here it is ${currentModel()}). Use the same version on both sides.`,
		);
	}
	const parsed = manifestSchema.safeParse(value);
	if (!parsed.success) throw new ArchiveError('The manifest of the archive is damaged.');
	if (new Set(parsed.data.parts.map(({ name }) => name)).size !== parsed.data.parts.length) {
		throw new ArchiveError('The manifest of the archive names a part twice.');
	}
	return parsed.data;
};
