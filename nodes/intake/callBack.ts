import { e164 } from '../channels/phone';
import { wibDay } from '../channels/wibDay';

import { localTime } from '../policy/localTime';
import type { IntakeMessage, SealedItem } from './types';

/**
 * The call as the message of its call-back ticket (PHN-1): one thread for a number and a day in WIB, by the time it
 * rang. Null for a call that makes no ticket: answered, rejected, outbound, of staff, or without a number.
 */
export function callBackMessage(
	message: IntakeMessage,
	item: SealedItem,
	zone: string,
): IntakeMessage | null {
	const { sender, call, subject, body, attachments } = message;
	const number = e164(sender.phone ?? sender.id);
	const isLost = call?.outcome === 'missed' || call?.outcome === 'abandoned';
	if (!call || !isLost || item.direction !== 'in' || item.role !== 'user' || !number) return null;

	const isLink = ({ url }: { url?: string }) => url !== undefined;
	const lines = [
		call.outcome === 'missed'
			? 'Panggilan masuk tidak terjawab.'
			: 'Penelepon menutup panggilan sebelum terjawab.',
		...(call.endedAt ? [`Panggilan berakhir ${localTime(call.endedAt, zone)}.`] : []),
		...(call.agent ? [`Petugas yang dihubungi: ${call.agent}`] : []),
		// What is recorded stays in the telephone system (channels 3.2).
		...(attachments ?? []).filter(isLink).map(({ fileName }) => `Rekaman di sistem telepon: ${fileName}`),
		'Mohon ditelepon balik.',
		...[subject, body?.text].filter((text) => text !== undefined),
	];
	return {
		...message,
		thread: { key: `callback:${number}:${wibDay(Date.parse(message.receivedAt))}` },
		sender: { ...sender, id: number, phone: number },
		subject: `Telepon balik ${number}`,
		body: { text: lines.join('\n') },
		attachments: attachments?.filter((one) => !isLink(one)),
	};
}
