import { randomBytes } from 'node:crypto';

/** Every word that any message of this run carried and that n8n must not store. */
export const plantedWords: string[] = [];

export interface Planted {
	message: Record<string, any>;
	/** The canary of the text, to find the article by. */
	word: string;
	words: string[];
}

/** A new word that n8n must not store. */
export function plantWord(prefix: string): string {
	const made = `${prefix}${randomBytes(6).toString('hex')}`;
	plantedWords.push(made);
	return made;
}

/** A thread of its own: key and person, both canaries. */
export interface Thread {
	key: string;
	sender: Record<string, string>;
}

export function newThread(prefix = 'uji:'): Thread {
	const digits = String(randomBytes(4).readUInt32BE()).padStart(10, '0').slice(-9);
	plantedWords.push(`62877${digits}`);
	return {
		key: `${prefix}${plantWord('utas')}`,
		sender: {
			kind: 'user',
			id: plantWord('pengirim'),
			name: `Budi ${plantWord('Nama')}`,
			handle: plantWord('akun'),
			phone: `+62877${digits}`,
			email: `${plantWord('surel')}@example.com`,
			company: `PT ${plantWord('Usaha')}`,
			applicant: 'trader',
		},
	};
}

/**
 * A valid message with a canary in each of its personal fields. `changes` go over it, one level deep; thread and key
 * keep the prefix `uji:` unless they say otherwise.
 */
export function planted(thread = newThread(), changes: Record<string, any> = {}): Planted {
	const before = plantedWords.length;
	const text = plantWord('teks');
	const message = {
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: `uji:${plantWord('kunci')}`,
		channel: 'webchat',
		receivedAt: new Date(Date.now() - 5_000).toISOString(),
		source: { system: 'uji', office: 'KPPBC-MKS', account: plantWord('rekening') },
		thread: { key: thread.key },
		sender: thread.sender,
		subject: `Pertanyaan ${plantWord('subjek')}`,
		body: { text: `Selamat pagi, berapa lama proses PIB? Rujukan ${text}.` },
		document: { type: 'PIB', number: plantWord('NODOK'), date: '2026-01-05' },
		attachments: [
			{
				fileName: `${plantWord('berkas')}.txt`,
				mimeType: 'text/plain',
				contentBase64: Buffer.from(`Daftar barang ${plantWord('isi')}, satu peti\n`).toString('base64'),
			},
		],
		...changes,
	};
	return { message, word: text, words: plantedWords.slice(before) };
}
