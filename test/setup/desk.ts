import { defaultPolicy, type Policy } from '../../nodes/policy/document';
import { tableRoles } from '../../nodes/policy/schema/reminders';
import { beginApply, type AppliedItem } from '../../nodes/setup/apply';
import { SetupFailure } from '../../nodes/setup/failure';
import { survey } from '../../nodes/setup/plan';
import type { SetupItem, SetupKind } from '../../nodes/setup/types';
import { createZammad, type Zammad } from '../../nodes/zammad';
import { DeskApi } from '../e2e/deskApi';
import type { DeskVersion } from '../sandbox/desk/desk';
import { ADMIN_LOGIN } from '../sandbox/desk/seeds';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';

/** A day far from the end of the shipped calendars. */
export const NOW = Date.parse('2026-03-02T01:00:00Z');

/** The shipped policy with all that an admin enters before the desk is in use: contacts of the units, people of the ladder. */
export function policyInUse(): Policy {
	const policy = structuredClone(defaultPolicy());
	for (const unit of Object.values(policy.units)) {
		unit.contact = { name: null, function: 'Pejabat yang ditunjuk', email: null, phone: null };
	}
	policy.reminders.persons = Object.fromEntries(tableRoles.map((role) => [role, { '*': ['pejabat'] }]));
	return policy;
}

/** An empty desk with the means of Setup, and another way to look at what it did. */
export class SetupDesk {
	readonly zammad: Zammad;
	readonly admin: DeskApi;

	private static readonly opened: SetupDesk[] = [];

	private constructor(readonly sandbox: Sandbox) {
		this.zammad = createZammad({ baseUrl: sandbox.url, token: sandbox.adminToken });
		this.admin = new DeskApi(sandbox.url, sandbox.adminToken);
	}

	static async open(version: DeskVersion = '5.2'): Promise<SetupDesk> {
		const desk = new SetupDesk(await startSandbox({ version }));
		SetupDesk.opened.push(desk);
		return desk;
	}

	/** For `afterAll`: an open server would keep the tests from ending. */
	static async closeAll(): Promise<void> {
		for (const desk of SetupDesk.opened.splice(0)) await desk.sandbox.close();
	}

	/** Of somebody who makes himself a token. */
	async tokenOf(login: string): Promise<string> {
		const asked = { label: 'uji', name: 'uji', permission: ['ticket.agent'] };
		const answer = await this.admin.as(login).call('POST', '/user_access_token', asked);
		return String(answer.name ?? answer.token);
	}

	async plan(policy: Policy = defaultPolicy()): Promise<SetupItem[]> {
		return (await survey(this.zammad, policy)).findings.map(({ item }) => item);
	}

	/** Applies until the end of the list, or until Zammad has to be restarted. */
	async apply(
		items: readonly SetupItem[],
		policy: Policy = defaultPolicy(),
		zammad: Zammad = this.zammad,
	): Promise<AppliedItem[]> {
		const run = await beginApply(zammad, policy, items);
		const applied: AppliedItem[] = [];
		for (const place of items.keys()) {
			try {
				applied.push(await run.apply(place));
			} catch (error) {
				if (error instanceof SetupFailure && error.code === 'restart') return applied;
				throw error;
			}
		}
		return applied;
	}

	/** The whole way, restart included. */
	async setUp(policy: Policy = defaultPolicy()): Promise<void> {
		await this.apply(await this.plan(policy), policy);
		await this.control('POST', '/restart');
		await this.apply(await this.plan(policy), policy);
	}

	/** What an admin does by hand before Verify: his own right, and the named members of the restricted groups. */
	async mayProbe(): Promise<void> {
		const roles = ['Terbatas::Saring', 'Terbatas::Kode Etik', 'Terbatas::Pidana'];
		await this.admin.call('POST', '/users', { login: 'kepala.seksi', firstname: 'Kepala', roles });
		const role = (await this.admin.all('/roles')).find(({ name }) => name === 'Uji Setup');
		const me = await this.admin.call('GET', '/users/me');
		await this.admin.call('PUT', `/users/${me.id}`, { role_ids: [...me.role_ids, role.id] });
	}

	/** What somebody else does: with `From` his rights count. */
	async as(login: string, method: string, path: string, body?: object): Promise<any> {
		return await this.admin.as(login).call(method, path, body);
	}

	/** An attribute of somebody else, not migrated yet. */
	async addForeignAttribute(): Promise<void> {
		await this.admin.call('POST', '/object_manager_attributes', {
			object: 'Ticket',
			name: 'lain',
			display: 'Lain',
			data_type: 'input',
			data_option: { type: 'text', maxlength: 20, null: true },
			active: true,
			position: 2000,
			screens: {},
		});
	}

	async control(method: string, path: string): Promise<any> {
		const response = await fetch(`${this.sandbox.url}/sandbox${path}`, { method });
		return await response.json();
	}

	/** A client with a token of the admin's own that has these permissions only. */
	async with(...permission: string[]): Promise<Zammad> {
		const response = await fetch(`${this.sandbox.url}/api/v1/user_access_token`, {
			method: 'POST',
			headers: {
				authorization: `Token token=${this.sandbox.adminToken}`,
				'content-type': 'application/json',
				// Acting as himself the admin has all his rights, whatever his token lists (zammad-api 1.2).
				from: ADMIN_LOGIN,
			},
			body: JSON.stringify({ label: 'uji', name: 'uji', permission }),
		});
		const answer: any = await response.json();
		return createZammad({ baseUrl: this.sandbox.url, token: String(answer.name ?? answer.token) });
	}
}

export const of = (items: readonly SetupItem[], kind: SetupKind): SetupItem[] =>
	items.filter((item) => item.kind === kind);
