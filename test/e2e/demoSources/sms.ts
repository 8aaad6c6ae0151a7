import { smsThreadKey } from '../senders/smsGateway';
import { aMomentAgo, digits, type Run, type SourceCase, type SourcePart } from './sourceCase';

/** An SMS gateway, by JSON and by form, a long message in parts among it (channels 3.3). */
export function smsPart(run: Run): SourcePart {
	const { sms } = run.vendors;
	const [mobile, handset, other] = [`+${run.phone()}`, `+${run.phone()}`, `+${run.phone()}`];
	const smsOf = (from: string, text: string, more: object = {}) => ({
		id: `gw${digits()}`,
		from,
		to: '+6281500225',
		text,
		receivedAt: aMomentAgo(),
		...more,
	});
	const json = run.text('Bagaimana cek status barang kiriman?');
	const form = run.text('Berapa tarif bea masuk sepatu?');
	const parts = ['Paket saya tertahan sejak minggu lalu dan', 'saya ingin tahu dokumen yang kurang.'].map(
		(words) => run.text(words),
	);
	const waiting = run.text('Di mana membayar bea masuk?');
	const desk = { proof: 'HMAC in X-Signature', status: 202, stored: 'desk' } as const;
	const held = (from: string, texts: string[]) => ({
		held: { thread: smsThreadKey(from), channel: 'sms', texts },
	});

	return {
		canaries: [],
		cases: [
			{
				source: 'SMS gateway, JSON',
				send: () => sms.json(smsOf(mobile, json)),
				...desk,
				cost: 1,
				...held(mobile, [json]),
			},
			{
				source: 'SMS gateway, form',
				send: () => sms.form(smsOf(mobile, form)),
				...desk,
				cost: 2,
				...held(mobile, [json, form]),
			},
			...parts.map(
				(text, place): SourceCase => ({
					source: `SMS gateway, part ${place + 1} of 2`,
					send: () => sms.form(smsOf(handset, text, { part: place + 1, parts: 2, ref: '77' })),
					...desk,
					cost: place + 1,
					...held(handset, parts.slice(0, place + 1)),
				}),
			),
		],
		away: [
			{
				source: 'SMS gateway, form',
				send: () => sms.form(smsOf(other, waiting)),
				status: 202,
				...held(other, [waiting]),
			},
		],
	};
}
