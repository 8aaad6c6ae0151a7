import { shippedWorkflow, withSettings, type WorkflowFile } from '../e2e/shippedWorkflows';
import { Relay, ReplyDesk, SECRET } from '../relay/desk';
import { CLOSED } from '../receive/desk';
import { startChannel, type Channel } from '../sandbox/channel/channel';
import { SetupDesk } from '../setup/desk';
import { BASE, invitations, Surveyor } from '../survey/desk';

import { runWorkflow, type RunResult } from './inProcess';

jest.setTimeout(120_000);

/** Workflow 61 on n8n's engine: a closed ticket, the invitation by workflow 50, the link, the answer, its row. */
let desk: ReplyDesk;
let channel: Channel;
const tables: Record<string, any[]> = { djbc_policy: [], djbc_runs: [] };

beforeAll(async () => {
	desk = await ReplyDesk.open();
	channel = await startChannel();
});
afterAll(async () => {
	await SetupDesk.closeAll();
	await channel.close();
});

const SURVEY = () => withSettings(shippedWorkflow('61-survey'), { baseUrl: BASE, widget: true });
const QUESTION = 'Seberapa puas Anda dengan layanan kami?';

async function run(file: WorkflowFile, start: { node: string; items: any[] }): Promise<RunResult> {
	return await runWorkflow(file, start, {
		credentials: {
			djbcZammadApi: { baseUrl: desk.url, token: desk.token('integrasi'), systemId: '70', ca: '' },
			djbcIntakeApi: { sealSecret: SECRET },
			djbcChannelApi: channel.credential('chatwoot'),
		},
		tables,
	});
}

const looks = async (file = SURVEY()) => await run(file, { node: 'Every 5 Minutes', items: [{}] });
const answers = async (t: unknown, choice = '4 = Sangat puas') =>
	await run(shippedWorkflow('61-survey'), {
		node: 'Survey Form',
		items: [{ [QUESTION]: choice, t, submittedAt: '', formMode: 'production' }],
	});

const page = ({ answers: [answer, ...more] }: RunResult): string => {
	expect(more).toEqual([]);
	return String(answer!.body);
};

async function closed(): Promise<any> {
	const { id } = await desk.ticket();
	await desk.write(id, 'Dua hari kerja.');
	await new Relay(desk).all(id);
	const ending = { ...CLOSED, djbc_close_reason: 'answered', djbc_category: 'INF::KEP' };
	await desk.as('agen', 'PUT', `/tickets/${id}`, ending);
	return await new Surveyor(desk).follow(id);
}

const tokenOf = async (ticketId: number): Promise<string> => {
	const [note] = await invitations(desk, ticketId);
	return /djbc-survey\?t=(\S+)/.exec(note.body)![1]!;
};

/** A look to which the ticket is not told again. */
const withoutChanges = () => {
	const file = SURVEY();
	file.connections.Requests!.main![0] = [];
	return file;
};

const rowOf = (ticketId: number) => tables.djbc_survey!.filter((row) => row.ticketId === ticketId);

test('from the closing to the score: sent by 50, answered once, counted once, nothing written to the ticket', async () => {
	const ticket = await closed();
	expect((await looks()).error).toBeUndefined();
	const [note] = await invitations(desk, ticket.id);
	const invited = {
		...{ ticketId: ticket.id, office: 'BRAVO', channel: 'webchat', answeredAt: null, score: null },
		invitedAt: new Date(note.created_at).toISOString(),
	};
	expect(rowOf(ticket.id)).toEqual([expect.objectContaining(invited)]);

	channel.clear();
	await run(shippedWorkflow('50-reply'), {
		node: 'Helpdesk Trigger',
		items: [{ event: 'ticketUpdated', events: [], ticketId: ticket.id }],
	});
	expect(channel.taken.map(({ text }) => text)).toEqual([note.body]);
	const [, token] = /djbc-survey\?t=(\S+)/.exec(channel.taken[0]!.text)!;

	const before = await desk.read(ticket.id);
	const first = await answers(token);
	expect(page(first)).toContain('Penilaian Anda telah kami terima.');
	expect(first.error).toBeUndefined();
	const counted = [expect.objectContaining({ ...invited, answeredAt: expect.any(String), score: 4 })];
	expect(rowOf(ticket.id)).toEqual(counted);
	expect(page(await answers(token, '1 = Sangat tidak puas'))).toContain('hanya dihitung satu kali');
	expect(rowOf(ticket.id)).toEqual(counted);
	expect(await desk.read(ticket.id)).toEqual(before);

	// A later look finds the invitation and leaves the answer as it is.
	await desk.set(ticket.id, { title: 'Tarif' });
	expect((await looks()).error).toBeUndefined();
	expect(rowOf(ticket.id)).toEqual(counted);
	expect(await invitations(desk, ticket.id)).toHaveLength(1);
});

test('a row that a crash cost is made good at the next look', async () => {
	const ticket = await closed();
	await looks();
	tables.djbc_survey = tables.djbc_survey!.filter((row) => row.ticketId !== ticket.id);
	await desk.set(ticket.id, { title: 'Tarif' });
	await looks();
	expect(rowOf(ticket.id)).toHaveLength(1);
	expect(await invitations(desk, ticket.id)).toHaveLength(1);
});

test('a link that is wrong, altered or without a token gets one page, and stores nothing', async () => {
	const kept = JSON.stringify(tables.djbc_survey);
	const pages = new Set<string>();
	for (const token of ['', undefined, 'AAAAAAAAAAAAAAAAAAAA', 'x', ['a', 'b']]) {
		const result = await answers(token);
		expect(result.error).toBeUndefined();
		pages.add(page(result));
	}
	expect([...pages]).toEqual([expect.stringContaining('Tautan tidak dapat digunakan')]);
	expect(JSON.stringify(tables.djbc_survey)).toBe(kept);
});

test('without its table the answer waits with the citizen, and the admin hears of it', async () => {
	const ticket = await closed();
	await looks();
	const token = await tokenOf(ticket.id);
	const { djbc_survey: kept } = tables;
	delete tables.djbc_survey;
	const result = await answers(token);
	tables.djbc_survey = kept!;
	expect(page(result)).toContain('Silakan buka kembali tautan Anda');
	expect(result.error?.message).toContain('djbc_survey');
});

/** As long as the invitations of a look are under way, and where their rows could not be written. */
describe('an answer that comes before its row', () => {
	const unremembered = async (ticketId: number) => {
		const forgetful = SURVEY();
		forgetful.connections['By Outcome']!.main![0] = [];
		await looks(forgetful);
		expect(rowOf(ticketId)).toEqual([]);
		return await tokenOf(ticketId);
	};

	test('is counted, once, and its row gets its office and channel at the next look', async () => {
		const ticket = await closed();
		const token = await unremembered(ticket.id);
		const first = await answers(token, '2 = Tidak puas');
		expect([page(first), first.error]).toEqual([
			expect.stringContaining('Penilaian Anda telah kami terima.'),
			undefined,
		]);
		expect(page(await answers(token))).toContain('hanya dihitung satu kali');
		expect((await looks(withoutChanges())).error).toBeUndefined();
		const [{ created_at: at }] = await invitations(desk, ticket.id);
		const row = { office: 'BRAVO', channel: 'webchat', invitedAt: new Date(at).toISOString(), score: 2 };
		expect(rowOf(ticket.id)).toEqual([expect.objectContaining(row)]);
		expect(page(await answers(token))).toContain('hanya dihitung satu kali');
	});

	test('leaves nothing of a ticket that is restricted by then', async () => {
		const ticket = await closed();
		const token = await unremembered(ticket.id);
		await desk.set(ticket.id, { group: 'Terbatas::Saring' });
		await answers(token);
		expect(rowOf(ticket.id)).toHaveLength(1);
		expect((await looks(withoutChanges())).error).toBeUndefined();
		expect(rowOf(ticket.id)).toEqual([]);
	});

	test('waits with the citizen where the table takes no row', async () => {
		const ticket = await closed();
		const token = await unremembered(ticket.id);
		const { djbc_survey: kept } = tables;
		tables.djbc_survey = Object.freeze([...kept!]) as any[];
		const result = await answers(token);
		tables.djbc_survey = kept!;
		expect(page(result)).toContain('Silakan buka kembali tautan Anda');
		expect(rowOf(ticket.id)).toEqual([]);
	});
});

test('the row of a ticket that turns out to be restricted is deleted', async () => {
	const ticket = await closed();
	await looks();
	expect(rowOf(ticket.id)).toHaveLength(1);
	await desk.set(ticket.id, { group: 'Terbatas::Saring' });
	const result = await looks();
	expect(result.error).toBeUndefined();
	expect(rowOf(ticket.id)).toEqual([]);
});

test('without an address of n8n nobody is invited, and the run says so', async () => {
	const ticket = await closed();
	const { error } = await looks(shippedWorkflow('61-survey'));
	expect(error?.message).toContain('Base URL');
	expect(await invitations(desk, ticket.id)).toEqual([]);
});

test('the form asks for nothing but a score of the scale, in words', () => {
	const form = shippedWorkflow('61-survey').nodes.find(({ name }) => name === 'Survey Form')!;
	const [question, token, ...more] = form.parameters.formFields.values;
	expect(more).toEqual([]);
	expect(token).toEqual({ fieldType: 'hiddenField', fieldName: 't' });
	expect(question.fieldOptions.values.map(({ option }: { option: string }) => option)).toEqual([
		...['4 = Sangat puas', '3 = Puas', '2 = Tidak puas', '1 = Sangat tidak puas'],
	]);
	expect(form.parameters.path).toBe('djbc-survey');
	// The table holds ticket and score side by side: no anonymity is promised.
	expect(form.parameters.formDescription).not.toMatch(/dikaitkan|anonim|rahasia/i);
	// n8n's own words are English.
	expect(form.parameters.options.customCss).toContain("content: 'Silakan pilih");
});
