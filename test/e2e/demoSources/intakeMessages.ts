import { send } from '../sender';
import { aMomentAgo, digits, type Run, type SourcePart } from './sourceCase';

/** What speaks our own contract: widgets, relays and the telephone exchange (channels 3.2, 3.4.4, 3.6, 3.11). */
export function intakeMessages(run: Run): SourcePart {
	const proof = 'X-Intake-Signature';
	const ours = async (message: object) => await send(run.rig.intakeUrl, run.rig.secrets.key, message);
	const thread = run.word('jalin');
	const message = (channel: string, system: string, sender: object, more: object) => ({
		schema: 'djbc.intake.v1',
		type: 'message',
		idempotencyKey: `${system}:${thread}:${digits()}`,
		channel,
		receivedAt: aMomentAgo(),
		source: { system, office: 'KPPBC-MKS' },
		thread: { key: `${system}:${thread}` },
		sender: { kind: 'user', ...sender },
		...more,
	});
	const caller = `+${run.phone()}`;
	const person = { id: caller, phone: caller };
	const call = (id: string, outcome: 'answered' | 'missed', from: string, more: object = {}) =>
		message(
			'phone',
			'pbx',
			{ id: from, phone: from },
			{
				type: 'call',
				source: { system: 'pbx', office: 'BRAVO' },
				thread: { key: `call:${id}` },
				call: { callId: id, direction: 'in', outcome, endedAt: aMomentAgo(), ...more },
			},
		);
	const callBack = (from: string) =>
		`callback:${from}:${new Date(Date.now() + WIB).toISOString().slice(0, 10)}`;
	const phoneCall = run.word('panggil');
	const widget = run.text('Berapa lama proses PIB jalur hijau?');
	const maraga = run.text('Apakah CEISA normal hari ini? Kami tidak bisa login.');
	const sipuma = run.text('Saran: jam layanan konsultasi sebaiknya ditambah.');
	const waiting = run.text('Dokumen apa saja yang harus dilampirkan pada PIB?');
	const laterCaller = `+${run.phone()}`;

	return {
		canaries: [],
		cases: [
			{
				source: 'IntakeMessage, web widget',
				proof,
				send: () => ours(message('webchat', 'widget', { id: thread }, { body: { text: widget } })),
				status: 202,
				stored: 'desk',
				cost: 1,
				held: { thread: `widget:${thread}`, channel: 'webchat', texts: [widget] },
			},
			{
				source: 'IntakeMessage, relay of the Maraga group',
				proof,
				send: () =>
					ours(
						message('whatsapp_group', 'maraga', person, {
							thread: { key: `maraga:${thread}`, isGroup: true, groupName: 'Maraga Care' },
							body: { text: maraga },
							meta: { manual_time: 'true' },
						}),
					),
				status: 202,
				stored: 'desk',
				cost: 1,
				held: { thread: `maraga:${thread}`, channel: 'whatsapp_group', texts: [maraga] },
			},
			{
				source: 'IntakeMessage, relay of SIPUMA',
				proof,
				send: () =>
					ours(
						message(
							'sipuma',
							'sipuma',
							{ id: `${thread}-s` },
							{
								body: { text: sipuma },
								externalTicket: run.word('SIP'),
							},
						),
					),
				status: 202,
				stored: 'desk',
				cost: 1,
				held: { thread: `sipuma:${thread}`, channel: 'sipuma', texts: [sipuma] },
			},
			{
				source: 'IntakeMessage, call that was answered',
				proof,
				send: () =>
					ours(call(`${phoneCall}1`, 'answered', caller, { answeredAt: aMomentAgo(), agent: 'agent7' })),
				status: 202,
				stored: 'log',
				cost: 0,
			},
			{
				source: 'IntakeMessage, missed call',
				proof,
				send: () => ours(call(`${phoneCall}2`, 'missed', caller)),
				status: 202,
				stored: 'desk',
				cost: 1,
				held: { thread: callBack(caller), channel: 'phone', texts: [caller] },
			},
		],
		away: [
			{
				source: 'IntakeMessage, web widget',
				send: () =>
					ours(
						message(
							'webchat',
							'widget',
							{ id: `${thread}-t` },
							{
								thread: { key: `widget:${thread}-t` },
								body: { text: waiting },
							},
						),
					),
				status: 202,
				held: { thread: `widget:${thread}-t`, channel: 'webchat', texts: [waiting] },
			},
			{
				source: 'IntakeMessage, missed call',
				send: () => ours(call(`${phoneCall}3`, 'missed', laterCaller)),
				status: 202,
				held: { thread: callBack(laterCaller), channel: 'phone', texts: [laterCaller] },
			},
		],
	};
}

const WIB = 7 * 3_600_000;
