import { policyFrom } from '../../nodes/policy/overlay/policyFrom';
import { defaultPolicy } from '../../nodes/policy/document';
import { verify } from '../../nodes/setup';
import { shippedWorkflow, withSettings, type WorkflowFile } from '../e2e/shippedWorkflows';
import { SetupDesk } from '../setup/desk';
import { runWorkflow } from './inProcess';
import { Mailbox } from './mailbox';

/** Workflow 01 on n8n's engine, against the sandbox, with a mail server: what an admin finds in the morning. */
jest.setTimeout(60_000);

let desk: SetupDesk;
let mailbox: Mailbox;

/** What an admin enters in time: the next years, and the contacts. */
const thisYear = new Date().getUTCFullYear();
const years = Array.from({ length: thisYear + 1 - 2026 }, (_, place) => 2027 + place);
const holidays = ['01-01', '05-01', '06-01', '08-17', '12-25'];
const dates = years.flatMap((year) => holidays.map((day) => ['holiday', `${year}-${day}`, 'Libur']));
const covers = years.map((year) => ['cover', String(year), 'SKB']);
const contacts = Object.keys(defaultPolicy().units).map((code) => ['unit', code, 'function=Pejabat']);
const rowsOf = (written: readonly string[][]) =>
	written.map(([kind, key, value], place) => ({
		id: place + 1,
		kind,
		key,
		value,
		effectiveAt: '',
		note: '',
	}));
const all = [...dates, ...covers, ...contacts];

beforeAll(async () => {
	desk = await SetupDesk.open();
	mailbox = await Mailbox.open();
	const { policy } = policyFrom({ rows: rowsOf(all), now: Date.now() });
	await desk.setUp(policy);
	await desk.mayProbe();
});
afterAll(async () => {
	await mailbox.close();
	await SetupDesk.closeAll();
});
beforeEach(() => void mailbox.mails.splice(0));

/** As an admin leaves it: with a mail account, and the warning of the sandbox's oldest ticket kept. */
function workflow(settings: Record<string, string | boolean> = {}): WorkflowFile {
	const file = withSettings(shippedWorkflow('01-verify'), { kept: 'desk tickets', ...settings });
	const mail = file.nodes.find(({ name }) => name === 'Tell the Admin')!;
	delete mail.disabled;
	mail.credentials = { smtp: { id: 'smtp', name: 'Mail' } };
	return file;
}

const MINUTE = 60_000;
/** One of the inbox. */
const row = (changes: object = {}) => ({
	id: 1,
	state: 'waiting',
	reason: 'auth',
	size: 900,
	since: new Date(Date.now() - MINUTE),
	item: '{"sealed":"s1.be34a286.AAAA"}',
	...changes,
});

interface Given {
	settings?: Record<string, string | boolean>;
	written?: readonly string[][];
	desk?: string;
	/** Rows of `djbc_inbox`; null: there is no such table. */
	inbox?: object[] | null;
}

async function morning(given: Given = {}): Promise<string[]> {
	const { url, adminToken: token } = desk.sandbox;
	const djbcZammadApi = {
		baseUrl: given.desk ?? url,
		token,
		systemId: '',
		webhookToken: 'a-secret-of-the-desk',
		ca: '',
	};
	const { inbox = [row({ state: 'discarded', item: '' })] } = given;
	const { status, error } = await runWorkflow(
		workflow(given.settings),
		{ node: 'Daily', items: [{}] },
		{
			credentials: { djbcZammadApi, smtp: mailbox.credential },
			tables: { djbc_policy: rowsOf(given.written ?? all), ...(inbox && { djbc_inbox: inbox }) },
		},
	);
	expect([status, error]).toEqual(['success', undefined]);
	return mailbox.mails;
}

const triggerId = async (): Promise<number> =>
	(await desk.admin.all('/triggers')).find(({ name }: any) => name === 'auto reply (on new tickets)').id;

test('a desk that is as it should be sends no mail, also when it is written to', async () => {
	expect(await morning()).toEqual([]);
	expect(await morning({ settings: { writeTicket: true } })).toEqual([]);
});

test('the token that the workflow asks for is enough, and holds no right to write users or settings', async () => {
	const note = workflow().nodes.find(({ name }) => name === 'Note 3: Setting up')!.parameters.content;
	const permissions = [...note.matchAll(/`((?:ticket|admin)\.[a-z_]+)`/g)].map(([, name]) => name);
	expect(permissions).not.toContain('admin.user');
	const zammad = await desk.with(...permissions);
	const { policy } = policyFrom({ rows: rowsOf(all), now: Date.now() });
	expect(await verify(zammad, policy, { now: Date.now(), writeProbe: true })).toMatchObject({ ok: true });
});

test('what has to be entered soon is one mail of warnings, unless only errors are wanted', async () => {
	const written = [...dates, ...covers, ...contacts.slice(1)];
	const unit = contacts[0]![1]!;
	expect(await morning({ written })).toEqual([
		expect.stringMatching(new RegExp(`unit units: noContact\\s+Enter the contact of ${unit} by`)),
	]);
	expect(mailbox.mails[0]).toContain('Subject: Helpdesk: 0 error(s), 1 warning(s)');
	mailbox.mails.splice(0);
	expect(await morning({ written, settings: { warnings: false } })).toEqual([]);
	expect(await morning({ written, settings: { kept: 'desk tickets, units' } })).toEqual([]);
});

test('calendars that end are one mail', async () => {
	const [mail, ...more] = await morning({ written: [...dates, ...contacts] });
	expect([mail, more]).toEqual([expect.stringContaining('policy calendars: ends'), []]);
});

test('an officer without certificate is told by id, not by name', async () => {
	const { id } = await desk.admin.call('POST', '/users', {
		login: 'wati',
		firstname: 'Wati',
		lastname: 'Rahasia',
		roles: ['Agent Layanan'],
	});
	const [mail, ...more] = await morning();
	expect([mail, more]).toEqual([expect.stringMatching(new RegExp(`ids\\s+${id}\\.`)), []]);
	expect(mail).not.toMatch(/wati|rahasia/i);
	await desk.admin.call('PUT', `/users/${id}`, { active: false });
});

test('an auto-reply that is back and a macro that is off are one mail that names both', async () => {
	const macro = (await desk.admin.all('/macros')).find(({ name }: any) => name === 'Eskalasikan').id;
	await desk.admin.call('PUT', `/triggers/${await triggerId()}`, { active: true });
	await desk.admin.call('PUT', `/macros/${macro}`, { active: false });
	const [mail, ...more] = await morning({ settings: { warnings: false } });
	expect(more).toEqual([]);
	expect(mail).toContain('Subject: Helpdesk: 2 error(s), 0 warning(s)');
	expect(mail).toContain('error: trigger auto reply (on new tickets): conflict');
	expect(mail).toContain('error: macro Eskalasikan: switchedOff');
	await desk.admin.call('PUT', `/macros/${macro}`, { active: true });
	mailbox.mails.splice(0);
	expect(await morning({ settings: { kept: 'desk tickets, auto reply (on new tickets)' } })).toEqual([]);
	await desk.admin.call('PUT', `/triggers/${await triggerId()}`, { active: false });
});

test('a registration that is lost and one that reaches nobody are told', async () => {
	const eventUrls = 'https://n8n.contoh.test/webhook/djbc-clock';
	await desk.admin.call('POST', '/webhooks', {
		name: 'djbc-events b w n live',
		endpoint: 'https://n8n.contoh.test/webhook/b',
		active: true,
		ssl_verify: true,
	});
	const [mail, ...more] = await morning({ settings: { eventUrls } });
	expect(more).toEqual([]);
	expect(mail).toContain(`error: webhook djbc-events setup ${eventUrls}: missing`);
	expect(mail).toContain('error: webhook djbc-events b w n live: registration');
	const [{ id }] = await desk.admin.all('/webhooks');
	await desk.admin.call('DELETE', `/webhooks/${id}`);
});

test('a desk that was not restarted is found when a ticket may be written', async () => {
	await desk.addForeignAttribute();
	await desk.admin.call('POST', '/object_manager_attributes_execute_migrations', {});
	expect(await morning({ settings: { writeTicket: true } })).toEqual([
		expect.stringContaining('error: desk probe: notRestarted'),
	]);
	await desk.control('POST', '/restart');
});

test('a desk that does not answer is a mail too', async () => {
	const [mail, ...more] = await morning({ desk: 'http://127.0.0.1:9' });
	expect(more).toEqual([]);
	expect(mail).toContain('Subject: Zammad could not be verified');
	expect(mail).not.toContain(desk.sandbox.adminToken);
	expect(mail).not.toContain('a-secret-of-the-desk');
});

describe('the inbox', () => {
	test('a message that waits for a moment is nothing to tell', async () => {
		expect(await morning({ inbox: [row()] })).toEqual([]);
	});

	test.each<[string, object[] | null, RegExp, string?]>([
		['no table', null, /error: inbox djbc_inbox: missing\s+Publish workflow 12/],
		[
			'messages that wait for 16 minutes',
			[row({ since: new Date(Date.now() - 16 * MINUTE) })],
			/error: inbox djbc_inbox: Messages wait for the desk since .+\s+Is workflow 12 published/,
		],
		[
			'dead letters',
			[row({ state: 'dead', reason: 'conflict' })],
			/By reason: conflict 1\.\s+Replay or discard.+\s+error: .+wait for a decision in workflow 90: 1/,
		],
		[
			'half of the limit',
			[row({ size: 110 * 1024 * 1024 })],
			/warning: inbox djbc_inbox: The inbox takes 55 %/,
			'0 error(s), 1 warning(s)',
		],
	])('%s: one mail, without a word of a message', async (_what, inbox, told, counts = 'error(s), 0') => {
		const [mail, ...more] = await morning({ inbox });
		expect([mail, more]).toEqual([expect.stringMatching(told), []]);
		expect(mail).toContain(counts);
		expect(mail).not.toContain('s1.be34a286');
	});

	test('is told beside what the desk has, and when the desk does not answer', async () => {
		const given = { inbox: null, written: [...dates, ...contacts] };
		const [both] = await morning(given);
		expect(both).toMatch(/error: inbox djbc_inbox: missing[^]+policy calendars: ends/);
		mailbox.mails.splice(0);
		const [mail, ...more] = await morning({ ...given, desk: 'http://127.0.0.1:9' });
		expect(more).toEqual([]);
		expect(mail).toContain('Subject: Zammad could not be verified');
		expect(mail).toContain('error: inbox djbc_inbox: missing');
	});
});

test('whatever else fails goes out by its whitelisted fields', async () => {
	const failure = {
		workflow: { name: '01 Verify' },
		execution: {
			id: '7',
			lastNodeExecuted: 'Settings',
			error: { message: 'kaput', stack: 'RAHASIA' },
			url: 'http://n8n.example/7',
		},
	};
	const { status } = await runWorkflow(
		workflow(),
		{ node: 'Error Trigger', items: [failure] },
		{ credentials: { smtp: mailbox.credential } },
	);
	expect(status).toBe('success');
	expect(mailbox.mails).toEqual([expect.stringContaining('Failure: kaput')]);
	expect(mailbox.mails[0]).not.toContain('RAHASIA');
});
