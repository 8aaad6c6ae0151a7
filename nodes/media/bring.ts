import { createHash } from 'node:crypto';

import { attachmentOf, LARGEST_FILE } from '../channels/media';
import type { MediaPlaces } from '../channels/mediaPlaces';
import { isCalledProgram, judge } from '../files/judge';
import { fetchFile, type FetchedFile, hostOf } from '../http/fetchFile';
import { internet, type Network } from '../http/internet';
import { articleFile, type ArticleFile } from '../intake/article';
import { linkProblem } from '../intake/mediaLink';
import type { IntakeAttachment } from '../intake/types';

import type { Problem } from './problem';

/** The channel's account, for files that only it gets. */
export interface MediaAccount {
	/** Host its token is meant for. */
	host: string;
	headers: Record<string, string>;
}

/** How the files of one message may be fetched. */
export interface MediaWay {
	/** Hosts of the admin's allow-list. */
	hosts: string[];
	/** Of the source's vendor, null where it has none. */
	places: MediaPlaces | null;
	account: MediaAccount | null;
	/** Instant, ms. */
	deadline: number;
	signal?: AbortSignal;
	/** Tests only. */
	network?: Network;
}

export type Linked = IntakeAttachment & { url: string };

export type Brought =
	| { problem?: undefined; file: ArticleFile; size: number; corrected: string | null }
	| Unbrought;

/** `host`: where it went wrong, as {@link FetchedFile}; the link's own where that is not given. */
interface Unbrought {
	problem: Problem;
	host?: string;
}

const LARGEST_DESCRIPTION = 65_536;

/**
 * One attachment from its link to what the desk takes, in memory. Never throws for what the link's server does.
 * @param room bytes that the message's other files leave it
 */
export async function bring(attachment: Linked, way: MediaWay, room: number): Promise<Brought> {
	if (isCalledProgram(attachment)) return { problem: 'executable' };
	if ((attachment.size ?? 0) > room) return { problem: 'messageTooLarge' };

	const described = await fromDescription(attachment, way);
	if ('problem' in described) return described;
	const maxBytes = Math.min(LARGEST_FILE, room);
	const fetched = await fetch(described.url, way, maxBytes);
	if (fetched.problem) {
		const isTogether = fetched.problem === 'tooLarge' && maxBytes < LARGEST_FILE;
		return isTogether ? { problem: 'messageTooLarge' } : unbrought(fetched);
	}
	return judged(described, fetched.bytes, fetched.contentType);
}

/** What the vendor says of the file where the link leads to a description; it knows better than the notification. */
async function fromDescription(attachment: Linked, way: MediaWay): Promise<Linked | Unbrought> {
	const description = way.places?.description;
	if (hostOf(attachment.url) !== description?.host) return attachment;
	const fetched = await fetch(attachment.url, way, LARGEST_DESCRIPTION);
	if (fetched.problem) return unbrought(fetched);
	const media = description.read(parsed(fetched.bytes));
	const told = media && attachmentOf({ what: 'berkas', ...media });
	if (!told?.url) return { problem: 'reset' };
	const { url, size = attachment.size, sha256 = attachment.sha256 } = told;
	return { ...attachment, url, size, sha256 };
}

async function fetch(url: string, way: MediaWay, maxBytes: number): Promise<FetchedFile> {
	const { places, account, deadline, signal } = way;
	const withToken = places?.withToken ?? [];
	const hasToken = account !== null && withToken.includes(account.host);
	const hosts = [...way.hosts, ...(places?.open ?? []), ...withToken];
	return await fetchFile(
		{
			url,
			refusal: (link) => (hosts.length === 0 ? 'allowList' : linkProblem(link, hosts)),
			headers: ({ host }) => (hasToken && withToken.includes(host) ? account.headers : {}),
			maxBytes,
			deadline,
			signal,
		},
		way.network ?? internet,
	);
}

/** Whether only an account gets it that we were not given. */
export function needsAccount({ url }: Linked, { places, account }: MediaWay): boolean {
	const withToken = places?.withToken ?? [];
	return withToken.includes(hostOf(url)) && !(account && withToken.includes(account.host));
}

function judged({ fileName, mimeType, size, sha256 }: Linked, bytes: Buffer, told: string): Brought {
	if (size !== undefined && size !== bytes.length) return { problem: 'size' };
	if (sha256 !== undefined && sha256 !== createHash('sha256').update(bytes).digest('hex'))
		return { problem: 'sha256' };
	const declared = mimeType === 'application/octet-stream' ? typeIn(told) : mimeType;
	const found = judge({ fileName, mimeType: declared }, bytes);
	if (found.isProgram) return { problem: 'executable' };
	// A login or error page in place of the file; a page that somebody sent bears its type or its ending.
	const isPage = /html|xml|svg|^text\//.test(mimeType) || /\.(x?html?|svg|xml)$/i.test(fileName);
	if (found.isWebPage && !isPage) return { problem: 'webPage' };
	return { file: articleFile(found, bytes), size: bytes.length, corrected: found.corrected };
}

function typeIn(contentType: string): string {
	const type = contentType.split(';')[0]!.trim().toLowerCase();
	return /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type) ? type : 'application/octet-stream';
}

function unbrought({ problem, status, host }: Extract<FetchedFile, { problem: string }>): Unbrought {
	return { problem: problem === 'status' ? { status: status ?? 0 } : problem, host };
}

function parsed(bytes: Buffer): unknown {
	try {
		return JSON.parse(bytes.toString('utf8')) as unknown;
	} catch {
		return null;
	}
}
