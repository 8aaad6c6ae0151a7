/** What a user sends, and the end of the address by which an answer finds him. */
export interface Sent {
	message: Record<string, any>;
	to: string;
}

const base = (run: string, channel: string, number: number, text: string) => ({
	schema: 'djbc.intake.v1',
	type: 'message',
	idempotencyKey: `${channel}:kunci${run}:kisah${number}`,
	channel,
	receivedAt: new Date(Date.now() - 5_000).toISOString(),
	source: { system: `demo-${channel}`, office: 'BRAVO' },
	body: { text },
});

/** @param digits nine, of the run */
export function complaintMessage(run: string, digits: string): Sent {
	const conversation = `9${digits}`;
	const text = `Pelayanan di loket kantor Makassar mengecewakan: saya menunggu tiga hari dan petugasnya tidak ramah. Keluhan teks${run}.`;
	return {
		message: {
			...base(run, 'webchat', 1, text),
			thread: { key: `chatwoot:1:${conversation}` },
			sender: { kind: 'user', id: `kisah:${run}`, name: `Wati Nama${run}`, email: `surel${run}@example.org` },
		},
		to: conversation,
	};
}

export function ethicsMessage(run: string, digits: string): Sent {
	const phone = `62814${digits}`;
	const text = `Lapor: oknum petugas bea cukai meminta uang pelicin kepada sopir kami di pelabuhan. Buktinya teks${run}.`;
	return {
		message: {
			...base(run, 'sms', 2, text),
			thread: { key: `sms:utas${run}:kisah` },
			sender: { kind: 'user', id: `+${phone}`, phone: `+${phone}` },
		},
		to: phone,
	};
}
