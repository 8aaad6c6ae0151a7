import { z } from 'zod';
import type { SealSecrets } from './seal';
import type { SenderKind } from './types';

/** What credential `djbcIntakeApi` holds, read once and checked whole (channels 4.1, CH-1). */

/** Shortest secret taken: 16 characters. */
const SHORTEST_SECRET = 16;
/** n8n shows these in place of a hidden value; stored ones mean that n8n lost the value behind them. */
const N8N_BLANK = '__n8n_BLANK_VALUE_';
const N8N_EMPTY = '__n8n_EMPTY_VALUE_';

export interface IntakeKey {
	id: string;
	secret: string;
	previousSecret?: string;
	/** Sender kinds it may send. */
	rights: SenderKind[];
	/** Thread keys and idempotency keys must begin with one of these; empty: any. */
	prefixes: string[];
}

export interface IntakeKeys extends SealSecrets {
	keys: ReadonlyMap<string, IntakeKey>;
	/** The key that signs what n8n sends itself. */
	signAs: IntakeKey;
	verifyToken: string;
	/** Hosts attachments may be fetched from, lower case, with port if it is not 443; `*.` in front: any below. */
	mediaHosts: string[];
}

/** Every mistake of the credential, by key id and field; never a secret. */
export class KeysFailure extends Error {
	/** Its words may be shown and stored: the router keeps them. */
	readonly whitelisted = true;

	constructor(readonly problems: string[]) {
		super(`Credential DJBC Intake API: ${problems.join(' ')}`);
		this.name = 'KeysFailure';
	}
}

/** A text field; blanks, and n8n's mark for an empty hidden one, are an empty one. */
export const optionalText = z
	.string()
	.nullish()
	.transform((value) => (!value?.trim() || value.startsWith(N8N_EMPTY) ? '' : value));
const list = optionalText.transform((value) =>
	value
		.split(/[,\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== ''),
);

const keyFields = z.object({
	id: optionalText.transform((id) => id.trim()),
	secret: optionalText,
	previousSecret: optionalText,
	rights: z.array(z.enum(['user', 'staff', 'bot'])).nullish(),
	prefixes: list,
});

const sealFields = z.object({ sealSecret: optionalText, previousSealSecret: optionalText });

const mediaFields = z.object({
	mediaHosts: list.transform((hosts) => hosts.map((host) => host.toLowerCase())),
});

const credentialFields = sealFields.merge(mediaFields).extend({
	keys: z.object({ key: z.array(keyFields).nullish() }).nullish(),
	signAs: optionalText.transform((id) => id.trim()),
	verifyToken: optionalText,
});

/** Reads the whole credential. @throws KeysFailure */
export function readKeys(data: unknown): IntakeKeys {
	const read = credentialFields.safeParse(data);
	if (!read.success) throw new KeysFailure(shapeProblems(read.error));
	const { keys: collection, signAs, verifyToken, mediaHosts } = read.data;
	const rows = collection?.key ?? [];
	const problems = [...keyProblems(rows), ...sealProblems(read.data)];

	const keys = new Map(rows.map((row) => [row.id, toKey(row)]));
	const signer = signAs ? keys.get(signAs) : [...keys.values()][0];
	if (signAs && !signer) problems.push(`Sign As names "${signAs}", which is no key id.`);
	if (problems.length > 0 || !signer) throw new KeysFailure(problems);
	return { keys, signAs: signer, verifyToken, mediaHosts, ...toSeal(read.data) };
}

/** Whether it holds a key of a system that speaks the contract. */
export function hasKeys(data: unknown): boolean {
	const read = credentialFields.safeParse(data);
	return read.success && (read.data.keys?.key ?? []).length > 0;
}

/** Only the secrets that seal and open: nodes that open need no keys of senders. @throws KeysFailure */
export function readSealSecrets(data: unknown): SealSecrets {
	const read = sealFields.safeParse(data);
	if (!read.success) throw new KeysFailure(shapeProblems(read.error));
	const problems = sealProblems(read.data);
	if (problems.length > 0) throw new KeysFailure(problems);
	return toSeal(read.data);
}

/** Only the hosts that files are fetched from. @throws KeysFailure */
export function readMediaHosts(data: unknown): string[] {
	const read = mediaFields.safeParse(data);
	if (!read.success) throw new KeysFailure(shapeProblems(read.error));
	return read.data.mediaHosts;
}

function keyProblems(rows: Array<z.infer<typeof keyFields>>): string[] {
	if (rows.length === 0) return ['It has no key: add one with an id and a secret.'];
	const seen = new Set<string>();
	return rows.flatMap((row, index) => {
		const name = row.id ? `Key "${row.id}"` : `Key number ${index + 1}`;
		const problems: string[] = [];
		if (!row.id) problems.push(`${name} has no id.`);
		else if (!/^[\x21-\x7e]+$/.test(row.id)) problems.push(`${name}: an id is plain ASCII without spaces.`);
		if (row.id && seen.has(row.id)) problems.push(`${name} is there twice: each id must differ.`);
		seen.add(row.id);
		problems.push(...secretProblems(`${name}: the secret`, row.secret, true));
		problems.push(...secretProblems(`${name}: the previous secret`, row.previousSecret, false));
		if (row.secret && row.secret === row.previousSecret) {
			problems.push(`${name}: the previous secret equals the secret.`);
		}
		if (row.rights?.length === 0) problems.push(`${name} has no rights: choose at least one sender kind.`);
		return problems;
	});
}

function sealProblems({ sealSecret, previousSealSecret }: z.infer<typeof sealFields>): string[] {
	const problems = [
		...secretProblems('The seal secret', sealSecret, true),
		...secretProblems('The previous seal secret', previousSealSecret, false),
	];
	if (sealSecret && sealSecret === previousSealSecret) {
		problems.push('The previous seal secret equals the seal secret.');
	}
	return problems;
}

/** `shortest`: of a secret that a vendor makes, 1. Blanks around it count for nothing. */
export function secretProblems(
	name: string,
	secret: string,
	needed: boolean,
	shortest = SHORTEST_SECRET,
): string[] {
	if (secret === '') return needed ? [`${name} is empty.`] : [];
	if (secret.startsWith(N8N_BLANK))
		return [`${name} was lost when the credential was edited: enter it again.`];
	if (secret.trim().length < shortest) return [`${name} is shorter than ${shortest} characters.`];
	return [];
}

export function shapeProblems(error: z.ZodError): string[] {
	return error.issues.map((issue) => `Field ${issue.path.join('.') || 'data'} has the wrong shape.`);
}

function toKey(row: z.infer<typeof keyFields>): IntakeKey {
	return {
		id: row.id,
		secret: row.secret,
		...(row.previousSecret && { previousSecret: row.previousSecret }),
		rights: row.rights ?? ['user'],
		prefixes: row.prefixes,
	};
}

function toSeal({ sealSecret, previousSealSecret }: z.infer<typeof sealFields>): SealSecrets {
	return { sealSecret, ...(previousSealSecret && { previousSealSecret }) };
}
