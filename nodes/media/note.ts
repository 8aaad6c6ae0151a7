import type { ArticleFile } from '../intake/article';
import { localTime } from '../intake/localTime';
import type { SenderKind } from '../intake/types';
import type { ArticleFields } from '../zammad';

import { markOf } from './mark';
import { type Problem, problemInWords } from './problem';

/** What one article tells; each entry bears its place in the message's list. */
export interface Told {
	brought: Array<{ place: number; file: ArticleFile; size: number; corrected: string | null }>;
	refused: Array<{ place: number; fileName: string; host: string; problem: Problem }>;
	/** Not brought now; settled by this article only where no further try follows. */
	failed: Told['refused'];
	triesAgain: boolean;
}

export interface ToldOf {
	keyHash: string;
	/** Who sent the message. */
	role: SenderKind;
	/** UTC instant of the message, and the zone agents read it in. */
	receivedAt: string;
	zone: string;
}

/**
 * Files come as the customer's own article, those of staff and bots in a note of the system; with no file it is an
 * internal note. The sender and the mark keep clocks, states and the relay as they are (zammad-api 3.3; recording 04).
 */
export function attachmentArticle(told: Told, of: ToldOf): ArticleFields {
	const { brought, refused, failed, triesAgain } = told;
	const settled = [...brought, ...refused, ...(triesAgain ? [] : failed)].map(({ place }) => place);
	return {
		...authorship(brought.length > 0, of.role),
		content_type: 'text/plain',
		body: text(told, of),
		message_id: markOf(of.keyHash, settled),
		...(brought.length > 0 ? { attachments: brought.map(({ file }) => file) } : {}),
	};
}

function authorship(hasFiles: boolean, role: SenderKind) {
	if (!hasFiles) return { type: 'note', sender: 'Agent' as const, internal: true };
	return role === 'user'
		? { type: 'web', sender: 'Customer' as const, internal: false }
		: { type: 'note', sender: 'System' as const, internal: false };
}

function text({ brought, refused, failed, triesAgain }: Told, { receivedAt, zone }: ToldOf): string {
	const of = `dari pesan ${localTime(receivedAt, zone)}`;
	const files = brought.map(
		({ file, size, corrected }) =>
			`- ${file.filename} (${sizeInWords(size)}${corrected ? `, isinya ternyata ${corrected}` : ''})`,
	);
	const without = [...refused, ...(triesAgain ? [] : failed)].map(line);
	const later = triesAgain ? failed.map(line) : [];
	return [
		...(files.length > 0 ? [`Lampiran ${of}:`, ...files] : []),
		...(without.length > 0
			? [
					...(files.length > 0 ? ['', 'Tidak diterima:'] : [`Lampiran ${of} tidak diterima:`]),
					...without,
					'Bila berkasnya diperlukan, minta pengirim mengirimkannya lagi.',
				]
			: []),
		...(later.length > 0 ? ['', 'Belum dapat diambil, dicoba sekali lagi nanti:', ...later] : []),
	].join('\n');
}

function line({ fileName, host, problem }: Told['refused'][number]): string {
	return `- ${fileName}: ${problemInWords(problem, host)}`;
}

function sizeInWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
