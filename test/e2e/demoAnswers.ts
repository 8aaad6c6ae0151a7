import { setTimeout as sleep } from 'node:timers/promises';
import { defaultPolicy } from '../../nodes/policy/document';
import type { Decision } from '../../nodes/setup';
import type { TakenMessage } from '../sandbox/channel/vendors';
import { listen } from './demoListen';
import type { DemoRun } from './demoMessages';
import type { DeskApi } from './deskApi';
import { localTime } from './localTime';
import { control } from './ownProcess';
import type { Steps } from './progress';
import type { Rig } from './rig';
import { officer } from './staff';
import { table, WIDTH, wrapped } from './table';

/** Of the demo's officers, who are made when they are not there. */
export const OFFICER = 'djbc-demo-petugas-pli';
const SCREENER = 'djbc-demo-petugas-saring';

const LEGAL_FORCE = defaultPolicy().templates['legal-force']!.text;

/** What an officer writes, on which ticket, and what has to come of it. */
interface Reply {
	what: string;
	/** Label of the message that made the ticket. */
	label: string;
	by: string;
	text: string;
	change?: Record<string, unknown>;
	expect: { sent: boolean; stops: boolean; note?: RegExp };
}

const replies = (run: string): Reply[] => [
	{
		what: 'a holding reply',
		label: 'webchat',
		by: OFFICER,
		text: 'Mohon ditunggu sebentar, sedang kami periksa.',
		expect: { sent: true, stops: false },
	},
	{
		what: 'the answer',
		label: 'webchat',
		by: OFFICER,
		text: `PIB jalur hijau selesai tanpa pemeriksaan fisik. Lampirkan invoice, packing list dan B/L (kata uji jawab${run}).`,
		expect: { sent: true, stops: true },
	},
	{
		what: 'and an ethics case from now on',
		label: 'instagram_dm',
		by: OFFICER,
		text: `Laporan Saudara tentang petugas kami sedang diproses (kata uji jawab${run}).`,
		change: { djbc_category: 'CPL::ETH' },
		expect: { sent: false, stops: false, note: /tiket terbatas/ },
	},
	{
		what: 'in the restricted group',
		label: 'sms, ethics complaint',
		by: SCREENER,
		text: `Kasus ini sedang kami telaah (kata uji jawab${run}).`,
		expect: { sent: false, stops: false },
	},
];

/** Prints what became of the officers' replies. Returns what is not as expected. */
export async function answers(
	rig: Rig,
	steps: Steps,
	channel: { url: string },
	{ messages, run }: DemoRun,
	decisions: ReadonlyMap<string, Decision>,
): Promise<string[]> {
	await listen(rig, steps, decisions, '20 Clock and 50 Reply');
	const { admin } = rig.desk;
	await officer(admin, OFFICER, 'Petugas KPPBC-MKS::PLI');
	await officer(admin, SCREENER, rig.places.restrictedGroup);
	const wrong: string[] = [];
	const rows: string[][] = [];
	const logs: string[] = [];
	await steps.run('officers write replies in the desk', async (tell) => {
		const all = replies(run);
		for (const [place, reply] of all.entries()) {
			const key = messages.find(({ label }) => label === reply.label)!.message.thread.key;
			const { cells, log, mistakes } = await written(rig, channel, reply, key);
			rows.push(cells);
			if (log) logs.push(log);
			wrong.push(...mistakes.map((text) => `${reply.what}: ${text}`));
			tell(place + 1, all.length);
		}
	});
	const head = ['public reply of an officer', 'ticket', 'that came by', 'clock', 'what the channel got'];
	console.log(`\n${table(head, rows)}\n\nThe line in the clock log:\n${logs.map(indented).join('\n')}\n`);
	return wrong;
}

async function written(
	rig: Rig,
	channel: { url: string },
	{ what, label, by, text, change, expect }: Reply,
	threadKey: string,
): Promise<{ cells: string[]; log: string | null; mistakes: string[] }> {
	const { agent, admin } = rig.desk;
	// Receipts go out meanwhile to those who wrote while the desk was away.
	const taken = async () =>
		(await control<TakenMessage[]>(channel.url, 'GET', '/sandbox/taken')).filter(
			(message) => threadKey.endsWith(`:${message.to}`) || message.text.startsWith(text),
		);
	const [before] = await agent.tickets('djbc_thread_key', threadKey);
	const [known, read] = [(await taken()).length, (await agent.articles(before.id)).length];
	await reply(admin.as(by), before.id, text, change);

	const notes = async () =>
		(await agent.articles(before.id)).slice(read + 1).filter(({ internal }) => internal);
	const after = async () => (await agent.tickets('djbc_thread_key', threadKey))[0];
	await until(async () => {
		if (expect.sent && (await taken()).length === known) return false;
		if (expect.stops && (await after()).djbc_sla_state === before.djbc_sla_state) return false;
		return !expect.note || tells(expect.note, await notes());
	});
	// What should not happen would have by now.
	await rig.editor.settledExecutionIds();

	const mistakes: string[] = [];
	const check = (what: string, is: boolean) => is || mistakes.push(`not so: ${what}`);
	const ticket = await after();
	const got = (await taken()).slice(known);
	const told = await notes();
	check(`the channel got it ${expect.sent ? 'once' : 'not at all'}`, got.length === (expect.sent ? 1 : 0));
	for (const message of got) {
		check('it got the whole text', message.text.startsWith(text));
		check(
			`with${expect.stops ? '' : 'out'} the practical-reference sentence`,
			message.text.includes(LEGAL_FORCE) === expect.stops,
		);
		check('in the conversation of the thread', threadKey.endsWith(`:${message.to}`));
	}
	if (expect.stops) {
		check('the clock is met', ticket.djbc_sla_state === 'met');
		check('with the moment it was', Date.parse(ticket.djbc_stopped_at) > Date.parse(before.updated_at));
	} else check('the clock is as it was', ticket.djbc_stopped_at === before.djbc_stopped_at);
	// The move to the restricted lane has a note of its own.
	if (expect.note) check('the officer is told why', tells(expect.note, told));
	// Workflow 50 looks every five minutes for what the desk tells nobody, a restricted group among it.
	else
		check(
			'no other note for the officer',
			told.every(({ subject, body }) => /tiket terbatas/.test(subject + body)),
		);
	const outcome =
		got[0]?.text.replace(/\s+/g, ' ') ?? `nothing${told.length > 0 ? '; the officer is told why' : ''}`;
	const log = expect.stops ? String(ticket.djbc_clock_log).trim().split('\n').at(-1)! : null;
	const clocks = [...new Set([clock(before), clock(ticket)])].join(' -> ');
	return { cells: [what, ticket.number, label, clocks, outcome], log, mistakes };
}

const indented = (line: string): string =>
	wrapped(line, WIDTH - 4)
		.map((part) => `  ${part}`)
		.join('\n');

const tells = (why: RegExp, notes: Array<{ subject: string; body: string }>): boolean =>
	notes.some(({ subject, body }) => why.test(subject + body));

/** A public note, as an agent writes it in Zammad. */
export const reply = async (
	desk: DeskApi,
	ticketId: number,
	body: string,
	change: object = {},
): Promise<any> =>
	await desk.call('PUT', `/tickets/${ticketId}`, {
		...change,
		article: { type: 'note', internal: false, content_type: 'text/plain', body },
	});

const clock = ({ djbc_sla_state: state, djbc_stopped_at: at }: Record<string, string>): string =>
	at ? `${state}, ${localTime(at, 'Asia/Makassar')}` : String(state);

async function until(holds: () => Promise<boolean>): Promise<void> {
	for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(250))
		if (await holds()) return;
}
