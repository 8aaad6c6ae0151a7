import { createHash } from 'node:crypto';
import { WhatsApp, whatsAppDocument, whatsAppText } from '../senders/whatsApp';
import { sourceUrl } from '../sourceWorkflows';
import { digits, metaHandshake, type Run, type SourcePart } from './sourceCase';

const PROOF = 'X-Hub-Signature-256';

/** WhatsApp Cloud, one to one (channels 3.5). */
export function whatsAppPart(run: Run): SourcePart {
	const { whatsApp } = run.vendors;
	const url = sourceUrl(run.rig.n8n.url, 'whatsapp');
	const forger = new WhatsApp(url, 'somebody else made this up');
	const person = (userId: string) => ({ userId, name: run.word('Tamu'), username: run.word('akun') });
	const [open, pair, hidden, later] = [1, 2, 3, 4].map(() => person(`ID.${digits()}${digits()}`));
	for (const one of [open!, pair!, later!]) Object.assign(one, { phone: run.phone() });

	const asked = run.text('Apa syarat pendaftaran IMEI telepon dari luar negeri?');
	const secretly = run.text('Bagaimana cara membayar bea masuk barang kiriman?');
	const caption = run.text('Ini PIB kami, mohon dicek syarat lampirannya.');
	const both = [
		run.text('Selamat siang, saya mau bertanya soal barang kiriman.'),
		run.text('Berapa batas nilai bebas bea masuk barang kiriman?'),
	];
	const waiting = ['Pertama: apa itu PIB?', 'Kedua: siapa yang mengisi PIB?'].map((words) => run.text(words));
	const document = {
		id: run.word('media'),
		mime_type: 'application/pdf',
		sha256: createHash('sha256').update(run.id).digest('base64'),
		filename: `${run.word('lampiran')}.pdf`,
		caption,
	};
	const id = (letter: string) => `wamid.${letter}${run.id}`;
	const held = (from: typeof open, texts: string[]) => ({
		held: { thread: whatsApp.threadKey(from!), channel: 'whatsapp', texts },
	});
	const desk = { proof: PROOF, status: 200, stored: 'desk' } as const;

	return {
		canaries: [open!, pair!, hidden!, later!].map(({ userId }) => userId),
		cases: [
			metaHandshake('WhatsApp', url, run),
			{
				source: 'WhatsApp, text',
				send: () => whatsApp.deliver(open!, whatsAppText(id('a'), asked)),
				...desk,
				cost: 1,
				...held(open, [asked]),
			},
			{
				source: 'WhatsApp, hidden number',
				send: () => whatsApp.deliver(hidden!, whatsAppText(id('b'), secretly)),
				...desk,
				cost: 1,
				...held(hidden, [secretly]),
			},
			{
				source: 'WhatsApp, document',
				send: () => whatsApp.deliver(open!, whatsAppDocument(id('c'), document)),
				...desk,
				cost: 2,
				...held(open, [asked, caption]),
			},
			{
				source: 'WhatsApp, two in one delivery',
				send: () => whatsApp.deliver(pair!, whatsAppText(id('d'), both[0]!), whatsAppText(id('e'), both[1]!)),
				...desk,
				cost: 3,
				...held(pair, both),
			},
			{
				source: 'WhatsApp, forged',
				proof: 'signed by another',
				send: () => forger.deliver(open!, whatsAppText(id('f'), run.text('Pesan palsu.'))),
				status: 401,
				cost: 0,
			},
		],
		away: [
			{
				source: 'WhatsApp, two in one delivery',
				send: () =>
					whatsApp.deliver(later!, whatsAppText(id('g'), waiting[0]!), whatsAppText(id('h'), waiting[1]!)),
				status: 200,
				...held(later, waiting),
			},
		],
	};
}
