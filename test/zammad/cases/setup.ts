import { alreadyThere, call, expectClear, since, type Desk, type Json } from '../desk';
import { expectKeys, expectNoKeys, INSTANT } from '../shapes';
import { ownName, withRecords } from './ownRecord';

const STAMPS = ['id', 'created_by_id', 'updated_by_id', 'created_at', 'updated_at'];
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Kind {
	path: string;
	/** Without a name. */
	body(desk: Desk): Json;
	columns: string[];
	unique: boolean;
	/** What the expanded answer has beside the columns. */
	names?: string[];
	/** One key to change, and nothing else. */
	change: Json;
}

const hours = Object.fromEntries(
	WEEK.map((day) => [day, { active: day !== 'sat' && day !== 'sun', timeframes: [['07:30', '17:00']] }]),
);

/** Recordings 06, 07, 09, 14 and 17: the same for every kind that an administrator sets up. */
const KINDS: Kind[] = [
	{
		path: '/overviews',
		body: () => ({
			prio: 9000,
			role_ids: [2],
			condition: { 'ticket.state_id': { operator: 'is', value: ['1'] } },
			order: { by: 'created_at', direction: 'ASC' },
			view: { s: ['number', 'title'], d: ['number'], m: ['number'], view_mode_default: 's' },
			active: false,
		}),
		columns: [
			'link',
			'prio',
			'condition',
			'order',
			'group_by',
			'group_direction',
			'organization_shared',
			'view',
			'role_ids',
			'user_ids',
		],
		unique: false,
		names: ['roles', 'users'],
		change: { prio: 9001 },
	},
	{
		path: '/macros',
		body: (desk) => ({
			perform: { 'ticket.tags': { operator: 'add', value: 'djbc_contract' } },
			group_ids: [desk.groups.closed.id],
		}),
		columns: ['perform', 'active', 'ux_flow_next_up', 'note', 'group_ids'],
		unique: true,
		names: ['groups'],
		change: { ux_flow_next_up: 'next_task' },
	},
	{
		path: '/text_modules',
		body: (desk) => ({ keywords: 'kontrak', content: '<div>x</div>', group_ids: [desk.groups.closed.id] }),
		columns: ['keywords', 'content', 'note', 'active', 'group_ids'],
		unique: false,
		names: ['groups'],
		change: { content: '<div>y</div>' },
	},
	{
		path: '/core_workflows',
		body: () => ({
			object: 'Ticket',
			preferences: { screen: ['edit'] },
			perform: { 'ticket.djbc_due_at': { operator: 'set_readonly', set_readonly: 'true' } },
			active: false,
		}),
		columns: [
			'object',
			'preferences',
			'condition_saved',
			'condition_selected',
			'perform',
			'stop_after_match',
			'changeable',
			'priority',
		],
		unique: true,
		change: { priority: 600 },
	},
	{
		path: '/webhooks',
		body: () => ({ endpoint: 'http://127.0.0.1:9/djbc', signature_token: 'k', active: false }),
		columns: ['endpoint', 'signature_token', 'ssl_verify', 'note', 'active'],
		unique: false,
		change: { endpoint: 'http://127.0.0.1:9/djbc/2' },
	},
	{
		path: '/triggers',
		body: () => ({
			condition: { 'ticket.action': { operator: 'is', value: 'create' } },
			perform: { 'ticket.tags': { operator: 'add', value: 'djbc_contract' } },
			active: false,
		}),
		columns: ['condition', 'perform', 'disable_notification', 'note', 'active'],
		unique: true,
		change: { note: 'djbc' },
	},
	{
		path: '/calendars',
		body: () => ({
			timezone: 'Asia/Jakarta',
			business_hours: hours,
			public_holidays: { '2026-12-25': { active: true, summary: 'Natal' } },
			ical_url: '',
		}),
		columns: [
			'timezone',
			'business_hours',
			'default',
			'ical_url',
			'public_holidays',
			'last_log',
			'last_sync',
		],
		unique: true,
		change: { public_holidays: { '2026-12-25': { active: true, summary: 'Hari Natal' } } },
	},
];

export function setupCases(desk: () => Desk): void {
	it.each(KINDS.map((kind) => [kind.path, kind] as const))(
		'%s: made, read back, changed in part, made again, taken away',
		async (path, kind) => {
			const name = ownName(desk(), path);
			const body = { name, ...kind.body(desk()) };
			await withRecords(desk(), async (make) => {
				const { status, body: made } = await make(path, body);
				expect([status, made.name]).toEqual([201, name]);
				expectKeys(made, [...STAMPS, ...kind.columns]);
				expect(made.created_at).toMatch(INSTANT);

				const read = await call(desk(), 'admin', 'GET', `${path}/${made.id}?expand=true`);
				expectKeys(read.body, [...kind.columns, ...(kind.names ?? []), 'created_by', 'updated_by']);
				expect(read.body).toMatchObject({ ...kind.body(desk()), name });
				const listed = (await call(desk(), 'admin', 'GET', `${path}?per_page=1000`)).body as Json[];
				expectNoKeys(
					listed.find((row) => row.id === made.id),
					['created_by', 'updated_by'],
				);

				// What was read may be sent back: nothing changes, and the time stays.
				const same = await call(desk(), 'admin', 'PUT', `${path}/${made.id}`, read.body);
				expect([same.status, same.body.updated_at]).toEqual([200, read.body.updated_at]);
				const changed = await call(desk(), 'admin', 'PUT', `${path}/${made.id}`, kind.change);
				expect(changed.body).toMatchObject({ ...body, ...kind.change });

				const again = await make(path, body);
				if (kind.unique) return expectClear(again, 422, alreadyThere(desk()));
				expect([again.status, again.body.name]).toEqual([201, name]);
				expect(again.body.id).not.toBe(made.id);
			});
			const left = (await call(desk(), 'admin', 'GET', `${path}?per_page=1000`)).body as Json[];
			expect(left.filter((row) => row.name === name && row.active !== false)).toEqual([]);
		},
	);

	it('makes the link of a second overview its own', () =>
		withRecords(desk(), async (make) => {
			const overview = {
				...KINDS[0]?.body(desk()),
				name: ownName(desk(), 'link'),
				link: `djbc_link_${desk().run}`,
			};
			const links = [
				(await make('/overviews', overview)).body.link,
				(await make('/overviews', overview)).body.link,
			];
			expect(links).toEqual([`djbc_link_${desk().run}`, `djbc_link_${desk().run}_1`]);
		}));

	it('refuses a note without a subject, in a macro and in a trigger', async () => {
		const note = { 'article.note': { body: 'x', internal: 'true', subject: '' } };
		const text = "The required 'perform' value for article.note, subject is missing!";
		const trigger = { condition: { 'ticket.action': { operator: 'is', value: 'create' } }, active: false };
		for (const [path, rest] of [
			['/macros', {}],
			['/triggers', trigger],
		] as const) {
			await withRecords(desk(), async (make) => {
				expectClear(await make(path, { name: ownName(desk(), 'note'), perform: note, ...rest }), 422, text);
			});
		}
	});

	it('refuses calendars without hours or with reversed ones, not an unknown zone', () =>
		withRecords(desk(), async (make) => {
			const calendar = { ...KINDS.at(-1)?.body(desk()), name: ownName(desk(), 'jam') };
			const none = since(desk(), '5.5')
				? 'There are no business hours configured.'
				: 'No configured business hours found!';
			expectClear(await make('/calendars', { ...calendar, business_hours: {} }), 422, none);
			const reversed = { ...hours, mon: { active: true, timeframes: [['17:00', '08:00']] } };
			expectClear(
				await make('/calendars', { ...calendar, business_hours: reversed }),
				422,
				'nonsensical hours provided',
			);
			expect((await make('/calendars', { ...calendar, timezone: 'Asia/Atlantis' })).status).toBe(201);
		}));

	it('keeps a webhook that a trigger calls', () =>
		withRecords(desk(), async (make) => {
			const webhook = await make('/webhooks', { ...KINDS[4]?.body(desk()), name: ownName(desk(), 'kait') });
			const name = ownName(desk(), 'pemicu');
			const perform = { 'notification.webhook': { webhook_id: webhook.body.id } };
			const trigger = await make('/triggers', { ...KINDS[5]?.body(desk()), name, perform });
			expectClear(
				await call(desk(), 'admin', 'DELETE', `/webhooks/${webhook.body.id}`),
				422,
				`Cannot delete! This webhook is referenced by Trigger: ${name} (#${trigger.body.id})`,
			);
			expectClear(
				await make('/webhooks', { name: ownName(desk(), 'salah'), endpoint: 'tidak-url', active: false }),
				422,
				'Endpoint The provided endpoint is invalid, no http or https protocol was specified.',
			);
		}));

	it('lets agents read macros and texts, and nothing else of this', async () => {
		for (const path of ['/macros', '/text_modules', '/templates', '/signatures']) {
			expect((await call(desk(), 'agent', 'GET', path)).status).toBe(200);
		}
		for (const path of [
			'/overviews',
			'/triggers',
			'/webhooks',
			'/core_workflows',
			'/calendars',
			'/slas',
			'/tag_list',
		]) {
			expect((await call(desk(), 'agent', 'GET', path)).status).toBe(403);
		}
		expect((await call(desk(), 'agent', 'POST', '/macros', {})).status).toBe(403);
	});

	it('takes a tag of the list twice, and gives it back', async () => {
		const name = `djbc_contract_${desk().run}`;
		const tag = async (): Promise<Json | undefined> =>
			((await call(desk(), 'admin', 'GET', '/tag_list')).body as Json[]).find((row) => row.name === name);
		const take = async () => await call(desk(), 'admin', 'POST', '/tag_list', { name });
		const answers = [await take(), await take()].map(({ status, body }) => [status, body]);
		expect(answers).toEqual([
			[200, {}],
			[200, {}],
		]);
		const found = await tag();
		expect(found).toEqual({ id: expect.any(Number), name, count: 0 });
		expect((await call(desk(), 'admin', 'DELETE', `/tag_list/${found?.id}`)).status).toBe(200);
		expect(await tag()).toBeUndefined();
	});
}
