import { sourceUrl } from '../sourceWorkflows';
import { digits, handshakeAnswer, metaHandshake, type Run, type SourcePart } from './sourceCase';

/** Messenger, Instagram and X (channels 3.7 to 3.9). */
export function socialMedia(run: Run): SourcePart {
	const { messenger, instagram, x } = run.vendors;
	const url = sourceUrl(run.rig.n8n.url, 'meta');
	const [psid, igsid] = [run.word('psid'), run.word('igsid')];
	const tweeter = (prefix: string) => ({ id: digits(), screen_name: run.word(prefix) });
	const [one, other] = [tweeter('cuit'), tweeter('kicau')];
	const texts = {
		messenger: run.text('Dokumen apa saja untuk impor barang pindahan?'),
		instagram: run.text('Bagaimana cara memesan pita cukai?'),
		x: run.text('Apa syarat ekspor sementara barang pameran?'),
		laterMessenger: run.text('Apa syarat membawa uang tunai ke luar negeri?'),
		laterInstagram: run.text('Berapa lama paket dari luar negeri diperiksa?'),
		laterX: run.text('Apa beda jalur merah dan jalur hijau?'),
	};
	const desk = { status: 200, stored: 'desk', cost: 1 } as const;
	const meta = { ...desk, proof: 'X-Hub-Signature-256' };

	return {
		canaries: [],
		cases: [
			metaHandshake('Messenger and Instagram', url, run),
			{
				source: 'Messenger',
				send: () => messenger.message(psid, `m_a${run.id}`, texts.messenger),
				...meta,
				held: { thread: messenger.threadKey(psid), channel: 'facebook_dm', texts: [texts.messenger] },
			},
			{
				source: 'Instagram',
				send: () => instagram.message(igsid, `m_b${run.id}`, texts.instagram),
				...meta,
				held: { thread: instagram.threadKey(igsid), channel: 'instagram_dm', texts: [texts.instagram] },
			},
			{
				source: 'X, CRC',
				proof: 'consumer secret',
				send: async () => handshakeAnswer(200, await x.crc(`crc${run.id}`)),
				status: 200,
				cost: 0,
			},
			{
				source: 'X, private message',
				send: () => x.directMessage(one, `20${digits()}`, texts.x),
				...desk,
				proof: 'x-twitter-webhooks-signature',
				held: { thread: x.threadKey(one), channel: 'x_dm', texts: [texts.x] },
			},
		],
		away: [
			{
				source: 'Messenger',
				send: () => messenger.message(`${psid}-t`, `m_c${run.id}`, texts.laterMessenger),
				status: 200,
				held: {
					thread: messenger.threadKey(`${psid}-t`),
					channel: 'facebook_dm',
					texts: [texts.laterMessenger],
				},
			},
			{
				source: 'Instagram',
				send: () => instagram.message(`${igsid}-t`, `m_d${run.id}`, texts.laterInstagram),
				status: 200,
				held: {
					thread: instagram.threadKey(`${igsid}-t`),
					channel: 'instagram_dm',
					texts: [texts.laterInstagram],
				},
			},
			{
				source: 'X, private message',
				send: () => x.directMessage(other, `20${digits()}`, texts.laterX),
				status: 200,
				held: { thread: x.threadKey(other), channel: 'x_dm', texts: [texts.laterX] },
			},
		],
	};
}
