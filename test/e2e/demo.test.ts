import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { services } from '../../nodes/policy/schema/services';
import { startSandbox } from '../sandbox/sandbox';
import { WIDTH } from './table';

/** `npm run demo` as it is run, apart from the build. */
jest.setTimeout(600_000);

const root = resolve(__dirname, '../..');

/** Lines of the table of sources: what it is, how it proves itself, what it is answered. */
const SOURCES = [
	['IntakeMessage, web widget', 'X-Intake-Signature', '202 desk'],
	['IntakeMessage, call that was answered', 'X-Intake-Signature', '202 log'],
	['IntakeMessage, missed call', 'X-Intake-Signature', '202 desk'],
	['WhatsApp, hidden number', 'X-Hub-Signature-256', '200 desk'],
	['WhatsApp, two in one delivery', 'X-Hub-Signature-256', '200 desk'],
	['WhatsApp, forged', 'signed by another', '401 unauthorized'],
	['Messenger', 'X-Hub-Signature-256', '200 desk'],
	['Instagram', 'X-Hub-Signature-256', '200 desk'],
	['X, CRC', 'consumer secret', '200'],
	['X, private message', 'x-twitter-webhooks-signature', '200 desk'],
	['SMS gateway, form', 'HMAC in X-Signature', '202 desk'],
	['Chatwoot, answered in Chatwoot itself', 'X-Chatwoot-Signature', '202 desk'],
];

/** Of the sample month: value, that of the period before, and the same again, counted from its stories. */
const HEADLINES = ['K01', 'K02', 'K05', 'K08', 'K10'].map(
	(metric) => new RegExp(`^${metric} .* {2}([\\d.]+) +[\\d.]+ +\\1 +(count|percent)\\b`, 'm'),
);

/** Clocks of the two escalations, step by step. */
const STORIES = [
	/^the user writes to the contact centre +request 70\d{9} +Bravo::Layanan, new +WEBCHAT-DIRECT running /m,
	/^Team 1 checks and sorts it, .* Bravo::Manajemen, new +WEBCHAT-DIRECT running /m,
	/^Team 2, macro Eskalasikan +request .* WEBCHAT-ESC running .* R3\n +escalation 70\d{9} .* RANK-R3 running /m,
	/^Team 2 tells the user its number +request .* WEBCHAT-ESC met .*\n +escalation .* RANK-R3 running /m,
	/^Team 2 gives the user the result .*\n +escalation .*PLI, closed +RANK-R3 met /m,
	/^the user confirms, .* task 70\d{9} +Bravo::Mutu, closed /m,
	/^macro Siapkan surat\/nota dinas +escalation .* Terbatas::Kode Etik, new +RANK-R2 running /m,
	/^he records number and date of the letter +escalation .* RANK-R2 met /m,
	/^the reporter was contacted, .* task 70\d{9} +Terbatas::Kode Etik, closed /m,
	/^The draft, .*: nota-dinas-70\d{9}\.docx$/m,
	/^The escalation is due at the end of the unit's working hours, in Makassar: .* 1[5-7]\.\d\d WITA\.$/m,
	/^The unit understood .* WIB and answered .* WIB: both are kept;/m,
	/^The escalation is still new: .* by its officers,/m,
];

async function demo(
	env: Record<string, string> = {},
	...args: string[]
): Promise<{ code: number; output: string }> {
	const { ZAMMAD_URL: _url, ZAMMAD_TOKEN: _token, ZAMMAD_ADMIN_TOKEN: _admin, ...own } = process.env;
	const command = ['--require', require.resolve('tsx/cjs'), join(__dirname, 'demo.ts'), ...args];
	const child = spawn(process.execPath, command, { cwd: root, env: { ...own, ...env } });
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const code = await new Promise<number>((done) => child.once('close', (exit) => done(exit ?? -1)));
	return { code, output };
}

it('turns messages of all services and sources into tickets, loses none while the desk is away, follows two escalations, compiles a sample month, and says what was promised and refused', async () => {
	rmSync(join(root, 'out'), { recursive: true, force: true });
	const { code, output } = await demo();
	expect([code, output]).toEqual([0, expect.stringContaining('Every expectation held')]);
	for (const channel of [
		'webchat',
		'whatsapp',
		'instagram_dm',
		'x_dm',
		'sms',
		'whatsapp_group',
		'ceisacare',
		'bcare',
	]) {
		expect(output).toMatch(new RegExp(`^${channel}\\b.* 70\\d{9} `, 'm'));
	}
	for (const service of services) expect(output).toMatch(new RegExp(`^${service}`, 'm'));
	expect(output).toMatch(/create \d+, conflict 1\n[\s\S]*verifying.*\n\s+same \d+\n/);
	expect(output).toMatch(/^a holding reply +70\d{9} {2}webchat +running +Mohon ditunggu/m);
	expect(output).toMatch(/^the answer +70\d{9} {2}webchat +running -> met, .*\n[^]* referensi praktis/m);
	expect(output).toMatch(/result=met\s+cause=answer/);
	expect(output).toMatch(/^and an ethics case .* 70\d{9} {2}instagram_dm .* nothing; the officer/m);
	expect(output).toMatch(/^in the restricted group +70\d{9} {2}sms, ethics complaint .* nothing$/m);
	for (const line of HEADLINES) expect(output).toMatch(line);
	for (const part of ['.csv', '.xlsx', '.pdf', '.json', '-petugas.csv'])
		expect(existsSync(join(root, `out/kpi-national-2026-01-final${part}`))).toBe(true);
	for (const line of STORIES) expect(output).toMatch(line);
	expect(output.match(/^Requests that the KPI of volume counts here \(K01\): 1;/gm)).toHaveLength(2);
	expect(output.split('\n').filter((line) => line.length > WIDTH)).toEqual([]);
	expect(output).toMatch(/sms, forged: 401/);
	expect(output).toMatch(/sms, stale: 401/);
	expect(output).toMatch(/sms, broken: 400/);
	for (const [source, proof, answer] of SOURCES)
		expect(output).toMatch(new RegExp(`^${source} +${proof} +${answer} `, 'm'));
	expect(output).toMatch(/9 messages wait in djbc_inbox/);
	expect(output.match(/, desk away +as above +20[02] inbox +70\d{9}/g)).toHaveLength(8);
	expect(output).toMatch(/each writer was told the ticket number once/);
});

it('asks for a restart of a live Zammad when it had to migrate, and goes on when run again', async () => {
	const sandbox = await startSandbox();
	const live = {
		ZAMMAD_URL: sandbox.url,
		ZAMMAD_TOKEN: sandbox.agentToken,
		ZAMMAD_ADMIN_TOKEN: sandbox.adminToken,
	};
	try {
		const first = await demo(live);
		expect([first.code, first.output]).toEqual([
			3,
			expect.stringContaining('restart Zammad now, then run again'),
		]);
		await fetch(`${sandbox.url}/sandbox/restart`, { method: 'POST' });
		// The sources know no difference between the desks; how a live one goes away: demoSettings.test.ts.
		const second = await demo(live, '--without-sources');
		expect([second.code, second.output]).toEqual([0, expect.stringMatching(/create \d+, same \d+/)]);
		expect(second.output).toContain('The sample month was not shown');
	} finally {
		await sandbox.close();
	}
});

it('says its options when asked, and when given one that it does not know', async () => {
	expect(await demo({}, '--help')).toEqual({ code: 0, output: expect.stringMatching(/^Usage:[^]*--keep/) });
	const { code, output } = await demo({}, '--kep');
	expect([code, output]).toEqual([2, expect.stringMatching(/--kep[^]*Usage:[^]*--keep/)]);
});

it('wants both tokens with a live Zammad', async () => {
	const { code, output } = await demo({ ZAMMAD_URL: 'http://127.0.0.1:9', ZAMMAD_TOKEN: 'x' });
	expect([code, output]).toEqual([1, expect.stringContaining('ZAMMAD_ADMIN_TOKEN')]);
});
