import type { Judged } from '../files/judge';

import { messageId } from './hashes';
import { groupLine, headLine, receivedLine } from './headLine';
import { localTime } from '../policy/localTime';
import type { IntakeMessage, SealedItem } from './types';

/** A file, opened: what Zammad demands of each (all three, strict base64). */
export interface ArticleFile {
	filename: string;
	data: string;
	'mime-type': string;
}

export function articleFile({ name, mimeType }: Judged, bytes: Buffer): ArticleFile {
	return { filename: name, data: bytes.toString('base64'), 'mime-type': mimeType };
}

/** Article of `POST /tickets` and `PUT /tickets/:id` (Zammad 5.2 and later). */
export interface ArticleBody {
	type: 'web' | 'note' | 'phone';
	sender: 'Customer' | 'Agent' | 'System';
	internal: boolean;
	subject?: string;
	content_type: 'text/plain';
	body: string;
	message_id: string;
	attachments?: ArticleFile[];
}

/**
 * A user's message is a communication article of the customer, a call to call back one by phone; a staff echo one of an
 * agent; a bot's word a public note of the system, which stops no clock (channels CH-12, zammad-api 3.3). `zone` is that
 * of the office's calendar.
 */
export function articleOf(
	message: IntakeMessage,
	item: Pick<SealedItem, 'source' | 'keyHash' | 'bodyHash'>,
	files: ArticleFile[],
	zone: string,
): ArticleBody {
	const role = { user: 'Customer', staff: 'Agent', bot: 'System' } as const;
	const type = message.type === 'call' ? 'phone' : 'web';
	return {
		type: message.sender.kind === 'bot' ? 'note' : type,
		sender: role[message.sender.kind],
		internal: false,
		...(message.subject ? { subject: message.subject } : {}),
		content_type: 'text/plain',
		body: `${head(message, item, zone).join('\n')}\n\n${message.body?.text ?? '(tanpa teks)'}`,
		message_id: messageId(item.keyHash, item.bodyHash),
		...(files.length > 0 ? { attachments: files } : {}),
	};
}

/** That the conversation has ended in the other system: an internal note, with what was said at its end. */
export function closingArticle(
	message: IntakeMessage,
	item: Pick<SealedItem, 'keyHash' | 'bodyHash'>,
	files: ArticleFile[],
	zone: string,
): ArticleBody {
	const by = { user: 'pengirim', staff: 'petugas', bot: 'sistem' }[message.sender.kind];
	const lines = [
		`Percakapan diakhiri oleh ${by} pada ${localTime(message.receivedAt, zone)}.`,
		...linkLines(message, 'tidak diambil'),
		message.body?.text,
	];
	return {
		type: 'note',
		sender: 'System',
		internal: true,
		content_type: 'text/plain',
		body: lines.filter((line) => line !== undefined).join('\n'),
		message_id: messageId(item.keyHash, item.bodyHash),
		...(files.length > 0 ? { attachments: files } : {}),
	};
}

/** Replies go out by the API of the thread's channel; a bot of n8n's own trigger has none (channels 3.10). */
const NO_WAY_BACK = headLine('Catatan', 'balasan dari Zammad tidak diteruskan otomatis ke Telegram');

/** The first lines: the true time, since Zammad ignores `created_at` (CH-7), and what fits no attribute whole. */
function head(message: IntakeMessage, item: Pick<SealedItem, 'source'>, zone: string): string[] {
	const { sender, document, thread } = message;
	const lines: (string | undefined)[] = [
		`${receivedLine(message.receivedAt, zone)}${message.meta?.manual_time === 'true' ? ' (dicatat manual)' : ''}`,
		given(sender.kind === 'user' ? 'Nama' : 'Petugas', sender.name),
		given('Akun', sender.handle),
		given('Surel', sender.email),
		given('Telepon', sender.phone),
		given('Perusahaan', sender.company),
		document && given('Dokumen', documentLine(document)),
		given('Nomor tiket luar', message.externalTicket),
		thread.isGroup || thread.groupName ? groupLine(thread.groupName) : undefined,
		...linkLines(message, 'menyusul di artikel tersendiri'),
		item.source === 'telegram' ? NO_WAY_BACK : undefined,
	];
	return lines.filter((line) => line !== undefined);
}

/** Without their addresses: a signed link is a secret. What became of each is told when it was fetched (CH-9). */
function linkLines(
	{ attachments = [] }: IntakeMessage,
	state: 'menyusul di artikel tersendiri' | 'tidak diambil',
): string[] {
	return attachments
		.filter(({ url }) => url !== undefined)
		.map(({ fileName, mimeType }) => `Lampiran (${state}): ${fileName} (${mimeType})`);
}

function given(label: string, value: string | undefined): string | undefined {
	return value ? headLine(label, value) : undefined;
}

function documentLine({ type, number, date, office }: NonNullable<IntakeMessage['document']>): string {
	return [`${type} ${number}`, date && `tanggal ${date}`, office && `kantor ${office}`]
		.filter(Boolean)
		.join(', ');
}
