import type { Policy } from '../../nodes/policy/document';
import { verify, type Problem, type Verification } from '../../nodes/setup';
import type { Decision } from '../../nodes/setup/types';
import { NOW, policyInUse, SetupDesk } from './desk';

// Setting up a desk takes some hundred requests.
jest.setTimeout(60_000);

/** What Verify tells from day to day of a desk that was once set up. */
let desk: SetupDesk;

beforeAll(async () => {
	desk = await SetupDesk.open();
	await desk.setUp();
	await desk.mayProbe();
});
afterAll(SetupDesk.closeAll);

const check = (given: { policy?: Policy; now?: number; kept?: string[] } = {}): Promise<Verification> =>
	verify(desk.zammad, given.policy ?? policyInUse(), {
		now: given.now ?? NOW,
		decisions: new Map((given.kept ?? []).map((name): [string, Decision] => [name, 'keep'])),
		writeProbe: false,
	});

/** Old tickets of the sandbox were made before the attributes: that warning is no matter here. */
const told = ({ problems }: Verification): Problem[] => problems.filter(({ problem }) => problem !== 'stale');

const idOf = async (path: string, name: string): Promise<number> =>
	(await desk.admin.all(path)).find((row) => row.name === name).id;

test('a desk that is as it should be is told of with nothing but reads', async () => {
	await desk.control('DELETE', '/requests');
	const found = await check();
	expect([found.ok, told(found)]).toEqual([true, []]);
	const requests: Array<{ method: string; path: string }> = await desk.control('GET', '/requests');
	const writes = requests.filter(({ method, path }) => method !== 'GET' && !/search|selector/.test(path));
	expect(writes).toEqual([]);
	// It runs daily: about one request for each list and each unit.
	expect(requests.length).toBeLessThan(50);
});

test.each([
	['2026-10-20', []],
	['2026-11-15', [{ severity: 'warning', problem: 'ends', text: expect.stringContaining('end in 46 days') }]],
	['2027-01-02', [{ severity: 'error', problem: 'ends', text: expect.stringContaining('have ended') }]],
])('on %s calendars that end soon or have ended are told', async (date, expected) => {
	const found = await check({ now: Date.parse(`${date}T03:00:00Z`) });
	expect(told(found)).toMatchObject(expected);
	expect(found.ok).toBe(date < '2027');
});

test('units without a contact are a warning, one that an open ticket names is an error until it is closed', async () => {
	const policy = policyInUse();
	policy.units['DIT-IKC']!.contact = null;
	policy.units['DIT-P2']!.contact = null;
	expect(told(await check({ policy }))).toMatchObject([
		{
			severity: 'warning',
			problem: 'noContact',
			kind: 'unit',
			name: 'units',
			remedy: expect.stringContaining('of DIT-P2, DIT-IKC by'),
		},
	]);
	await desk.admin.call('POST', '/users', {
		login: 'integrasi',
		firstname: 'Integrasi',
		roles: ['Integrasi'],
	});
	const { id } = await desk.as('integrasi', 'POST', '/tickets', {
		title: 'Uji',
		group: 'Bravo::Manajemen',
		customer: { login: 'pemohon', firstname: 'Pemohon' },
		article: { type: 'note', body: 'Halo' },
		djbc_unit: 'DIT-IKC',
	});
	// The user of Verify's token may not read that ticket, and yet it counts.
	expect(await desk.admin.ask('GET', `/tickets/${id}`)).toMatchObject({ status: 403 });
	const used = await check({ policy });
	expect(used.ok).toBe(false);
	expect(told(used)).toMatchObject([
		{ severity: 'error', problem: 'noContact', name: 'DIT-IKC' },
		{ severity: 'warning', problem: 'noContact', name: 'units' },
	]);
	await desk.as('integrasi', 'PUT', `/tickets/${id}`, { state: 'closed' });
	expect((await check({ policy })).ok).toBe(true);
});

test('a role of the ladder without people is an error where open tickets lie there, and none elsewhere', async () => {
	const policy = policyInUse();
	delete policy.reminders.persons.supervisor;
	policy.reminders.persons.unit_head = { BRAVO: ['direktur'] };
	expect(told(await check({ policy }))).toEqual([]);
	const { id } = await desk.as('integrasi', 'POST', '/tickets', {
		title: 'Uji',
		group: 'Bravo::Manajemen',
		customer: { login: 'pemohon', firstname: 'Pemohon' },
		article: { type: 'note', body: 'Halo' },
		...{ djbc_service: 'SVC-CC', djbc_office: 'BRAVO', djbc_unit: 'KPPBC-MKS-PLI' },
	});
	expect(told(await check({ policy }))).toMatchObject([
		{
			...{ severity: 'error', problem: 'noContact', kind: 'policy', name: 'SVC-CC BRAVO' },
			text: 'nobody is reminded as supervisor, and 1 open tickets lie there',
		},
		{ name: 'KPPBC-MKS-PLI', text: expect.stringContaining('as unit_head, and 1 open') },
	]);
	await desk.as('integrasi', 'PUT', `/tickets/${id}`, { state: 'closed' });
	expect(told(await check({ policy }))).toEqual([]);
});

test('officers without a complete certificate are counted and told by id, never by name or mail', async () => {
	const make = (login: string, role: string, more: object = {}) =>
		desk.admin.call('POST', '/users', {
			login,
			firstname: 'Budi',
			lastname: 'Rahasia',
			roles: [role],
			...more,
		});
	const whole = { djbc_cert_no: 'S-1', djbc_cert_role: 'Petugas Layanan', djbc_cert_date: '2026-01-05' };
	await make('lengkap', 'Agent Layanan', whole);
	const half = await make('separuh', 'Agent Layanan', { djbc_cert_no: 'S-2' });
	const mailed = await make('budi.rahasia@kantor.example', 'Koordinator/Atasan KPPBC-MKS');
	const gone = await make('berhenti', 'Petugas KPPBC-MKS::PLI');
	await desk.admin.call('PUT', `/users/${gone.id}`, { active: false });
	await make('penilai', 'Assessor');
	const found = await check();
	expect(found.ok).toBe(true);
	expect(told(found)).toEqual([
		{
			kind: 'user',
			name: 'officers',
			severity: 'warning',
			problem: 'noCertificate',
			text: `2 of 3 officers have no complete certificate: ${half.id}, ${mailed.id}`,
			remedy: expect.stringContaining(`with the ids ${half.id}, ${mailed.id}.`),
		},
	]);
	expect(JSON.stringify(found)).not.toMatch(/Rahasia|kantor\.example/i);
	for (const { id } of [half, mailed]) await desk.admin.call('PUT', `/users/${id}`, whole);
	expect(told(await check())).toEqual([]);
});

test.each([
	['/macros', 'Eskalasikan', 'macro'],
	['/overviews', 'Lewat batas waktu', 'overview'],
	['/core_workflows', 'DJBC: Batas waktu dan data percakapan hanya dibaca', 'coreWorkflow'],
	['/groups', 'Terbatas::Pidana', 'group'],
])('what somebody switched off in %s is told', async (path, name, kind) => {
	const id = await idOf(path, name);
	await desk.admin.call('PUT', `${path}/${id}`, { active: false });
	const found = await check();
	expect(told(found)).toMatchObject([{ severity: 'error', problem: 'switchedOff', kind, name }]);
	await desk.admin.call('PUT', `${path}/${id}`, { active: true });
	expect(told(await check())).toEqual([]);
});

test('what somebody deleted is told', async () => {
	await desk.admin.call('DELETE', `/text_modules/${(await desk.admin.all('/text_modules'))[0].id}`);
	expect(told(await check())).toMatchObject([{ severity: 'error', problem: 'missing', kind: 'textModule' }]);
	await desk.apply(await desk.plan());
});

test('an attribute that waits for its migration is told, and that Zammad waits for a restart', async () => {
	const rows = await desk.admin.all('/object_manager_attributes');
	const { id, ...row } = rows.find(({ name }: any) => name === 'djbc_company');
	const longer = { ...row, object: 'Ticket', data_option: { ...row.data_option, maxlength: 255 } };
	await desk.admin.call('PUT', `/object_manager_attributes/${id}`, longer);
	expect(told(await check())).toMatchObject([
		{ severity: 'error', problem: 'notMigrated', name: 'Ticket.djbc_company' },
	]);
	await desk.admin.call('POST', '/object_manager_attributes_execute_migrations', {});
	await desk.control('POST', '/restart');
});

test('a stock auto-reply that was switched on again is told, unless it was decided to stay', async () => {
	const name = 'auto reply (on new tickets)';
	await desk.admin.call('PUT', `/triggers/${await idOf('/triggers', name)}`, { active: true });
	const found = await check();
	expect(found.ok).toBe(false);
	expect(told(found)).toMatchObject([{ severity: 'error', problem: 'conflict', kind: 'trigger', name }]);
	expect(told(await check({ kept: [name] }))).toEqual([]);
	expect(told(await check({ kept: [`trigger ${name}`] }))).toEqual([]);
});
