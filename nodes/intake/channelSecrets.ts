import { z } from 'zod';

import { SOURCE_NAMES, type SourceName } from '../channels/sources';
import { KeysFailure, optionalText, readSealSecrets, secretProblems, shapeProblems } from './keys';
import type { SealSecrets } from './seal';

/** What credential `djbcIntakeApi` holds of the channels that deliver by webhook (CH-1). */

const rowFields = z.object({
	source: z.enum(Object.keys(SOURCE_NAMES) as [SourceName, ...SourceName[]]),
	account: optionalText.transform((account) => account.trim()),
	secret: optionalText,
	previousSecret: optionalText,
});

const channelFields = z.object({
	channels: z.object({ channel: z.array(rowFields).nullish() }).nullish(),
	verifyToken: optionalText,
});

type Row = z.infer<typeof rowFields>;

/** Secrets that prove a channel's delivery, the current one first, and what seals its messages. */
export interface ChannelKeys extends SealSecrets {
	secrets: [string, ...string[]];
	verifyToken: string;
}

/** What a source demands of its secrets. */
export interface Demand {
	/** Chosen by us: at least 16 characters. */
	ownSecret: boolean;
	verifyToken: boolean;
}

/**
 * Secrets for deliveries of a source: the row that names the account, else the row of the source that names none.
 * @throws KeysFailure
 */
export function readChannelKeys(
	data: unknown,
	source: SourceName,
	account: string,
	demand: Demand,
): ChannelKeys {
	const { rows, verifyToken } = readRows(data);
	const ofSource = rows.filter((row) => row.source === source);
	const row =
		ofSource.find((one) => one.account === account.trim()) ?? ofSource.find((one) => one.account === '');
	const name = nameOf({ source, account: account.trim() });
	if (!row) throw new KeysFailure([`It has no secret of ${name}: add one under Channel Secrets.`]);
	const problems = [
		...rowProblems(row, demand.ownSecret),
		...(demand.verifyToken ? secretProblems('The verify token', verifyToken, true, 1) : []),
	];
	if (problems.length > 0) throw new KeysFailure(problems);
	const secrets: [string, ...string[]] = [row.secret, ...(row.previousSecret ? [row.previousSecret] : [])];
	return { secrets, verifyToken, ...readSealSecrets(data) };
}

/** Names of the channels that have a secret, such as `X`, `SMS Gateway "gsm"`. @throws KeysFailure naming every mistake */
export function channelsWithSecrets(data: unknown): string[] {
	const { rows } = readRows(data);
	const names = rows.map(nameOf);
	const problems = [
		...rows.flatMap((row) => rowProblems(row, false)),
		...[...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
			(name) => `${name} is there twice among the channel secrets: each account must differ.`,
		),
	];
	if (problems.length > 0) throw new KeysFailure(problems);
	return names;
}

function readRows(data: unknown): { rows: Row[]; verifyToken: string } {
	const read = channelFields.safeParse(data);
	if (!read.success) throw new KeysFailure(shapeProblems(read.error));
	return { rows: read.data.channels?.channel ?? [], verifyToken: read.data.verifyToken };
}

function rowProblems(row: Row, ownSecret: boolean): string[] {
	const shortest = ownSecret ? undefined : 1;
	return [
		...secretProblems(`${nameOf(row)}: the secret`, row.secret, true, shortest),
		...secretProblems(`${nameOf(row)}: the previous secret`, row.previousSecret, false, shortest),
	];
}

function nameOf({ source, account }: Pick<Row, 'source' | 'account'>): string {
	return account ? `${SOURCE_NAMES[source]} "${account}"` : SOURCE_NAMES[source];
}
