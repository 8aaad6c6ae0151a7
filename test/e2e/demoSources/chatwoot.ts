import { randomInt } from 'node:crypto';
import type { Visitor } from '../senders/chatwoot';
import { digits, type Run, type SourcePart } from './sourceCase';

/** Chatwoot: a visitor of the widget, and what an employee answers there (channels 3.4.2, CH-8). */
export function chatwootPart(run: Run): SourcePart {
	const { chatwoot } = run.vendors;
	const visitor = (): Visitor => ({
		conversation: Number(`8${digits()}`),
		id: randomInt(1e6),
		name: run.word('Pengunjung'),
		email: `${run.word('kunjung')}@example.com`,
	});
	const [one, other] = [visitor(), visitor()];
	const asked = run.text('Apakah kantor buka hari Sabtu?');
	const echo = run.text('Kantor melayani pada hari kerja, Senin sampai dengan Jumat.');
	const waiting = run.text('Bagaimana cara mengajukan keberatan?');
	const desk = { proof: 'X-Chatwoot-Signature', status: 202, stored: 'desk' } as const;
	const held = (from: Visitor, texts: string[], clock: 'running' | 'met') => ({
		held: { thread: chatwoot.threadKey(from), channel: 'webchat', texts, clock },
	});

	return {
		canaries: [chatwoot.threadKey(one), chatwoot.threadKey(other)],
		cases: [
			{
				source: 'Chatwoot, visitor',
				send: () => chatwoot.incoming(one, asked),
				...desk,
				cost: 1,
				...held(one, [asked], 'running'),
			},
			{
				source: 'Chatwoot, answered in Chatwoot itself',
				send: () => chatwoot.outgoing(one, echo, { id: 12, name: run.word('Petugas') }),
				...desk,
				cost: 2,
				...held(one, [asked, echo], 'met'),
			},
		],
		away: [
			{
				source: 'Chatwoot, visitor',
				send: () => chatwoot.incoming(other, waiting),
				status: 202,
				...held(other, [waiting], 'running'),
			},
		],
	};
}
