import {
	followEscalation,
	recordAnswer,
	reopenEscalation,
	type EscalationFollowed,
	type FollowRules,
	type Given,
} from '../../nodes/escalation';
import { ProcessClaim } from '../../nodes/intake/claim';
import { currentOf } from '../../nodes/policy/cycle/advance';
import { readClocks } from '../../nodes/policy/cycle/attributes';
import type { Thread } from '../clocks/desk';
import type { DeskVersion } from '../sandbox/desk/desk';

import { BY_WORKFLOW, EscalationDesk, policyWithContacts } from './openDesk';

export const RULES: FollowRules = {
	policy: policyWithContacts(),
	restrictedGroup: 'Terbatas::Saring',
	restrictedGroups: [],
};

/** One escalation with what people do with it. */
export class Escalated {
	constructor(
		readonly desk: FollowDesk,
		readonly parent: Thread,
		readonly id: number,
		readonly number: string,
	) {}

	async follow(id = this.id, now = Date.now()): Promise<EscalationFollowed> {
		return await this.desk.follow(id, now);
	}

	/** Follows by both, and proves that another look writes nothing; nor does one in another order. */
	async settles(first: 'child' | 'parent' = 'child'): Promise<EscalationFollowed> {
		const ids = first === 'child' ? [this.id, this.parent.id] : [this.parent.id, this.id];
		const followed = await this.follow(ids[0]);
		await this.desk.clock(this.parent.id);
		await this.desk.clock(this.id);
		await this.follow(ids[1]);
		await this.desk.native.control('DELETE', '/requests');
		for (const id of [...ids, ...ids]) {
			expect(await this.follow(id)).toMatchObject({ outcome: 'nothing' });
			expect(await this.desk.clock(id)).toMatchObject({ restored: [], lines: [] });
		}
		expect(await this.desk.native.writes()).toEqual([]);
		return followed;
	}

	async child(): Promise<any> {
		return await this.desk.escalations.read(this.id);
	}

	async parentNow(): Promise<any> {
		return await this.parent.now();
	}

	async clockOf(ticket: any) {
		return currentOf(RULES.policy, readClocks(RULES.policy, ticket));
	}

	/** Notes of ours, oldest first. */
	async notes(id = this.id): Promise<string[]> {
		return await this.desk.escalations.notes(id, 'Eskalasi');
	}

	async sets(values: object, login = 'tim2', id = this.id): Promise<void> {
		await this.desk.native.as(login, 'PUT', `/tickets/${id}`, values);
	}

	async wishes(request: string, login = 'tim2'): Promise<void> {
		await this.sets({ djbc_request: request }, login);
	}

	async writes(text: string, more: object = {}, login = 'tim2', id = this.id): Promise<any> {
		await this.desk.native.as(login, 'POST', '/ticket_articles', {
			...{ ticket_id: id, type: 'note', sender: 'Agent', internal: true, body: text },
			...more,
		});
		return (await this.desk.escalations.articles(id)).at(-1);
	}

	/** A mail on the child; of the unit's contact unless said otherwise. */
	async mails(text: string, from = 'unit-dit-ikc', more: object = {}): Promise<any> {
		await this.desk.native.control('POST', '/inbound', {
			...{ type: 'email', from, body: text, ticket: this.id },
			...more,
		});
		return (await this.desk.escalations.articles(this.id)).at(-1);
	}

	/** To the user, by the parent's channel. */
	async answers(text = 'Menurut unit terkait, tarifnya 0 %.', more: object = {}): Promise<any> {
		await this.desk.native.as('tim2', 'PUT', `/tickets/${this.parent.id}`, {
			...more,
			article: { type: 'web', sender: 'Agent', internal: false, body: text },
		});
		return (await this.desk.escalations.articles(this.parent.id)).at(-1);
	}
}

/** A desk whose escalations are followed. */
export class FollowDesk {
	requests = 0;

	private constructor(readonly escalations: EscalationDesk) {}

	static async open(version?: DeskVersion): Promise<FollowDesk> {
		const desk = new FollowDesk(await EscalationDesk.open(version));
		const { admin } = desk.native.setup;
		for (const [login, ...roles] of [
			['ketua2', 'Agent Manajemen', 'Team Leader'],
			['unit1', 'Unit DIT-IKC'],
			['pdad1', 'Petugas KPPBC-MKS::PDAD'],
			['lain@unit.example', 'Customer'],
		]) {
			await admin.call('POST', '/users', { login, firstname: login, lastname: 'Uji', roles });
		}
		// Team 2 works on the children too: the rights of the sandbox's roles are not what these tests are of.
		for (const login of ['tim2', 'ketua2']) {
			const user = (await admin.all('/users')).find((one) => one.login === login)!;
			const roles = (await admin.all('/roles')).filter(({ name }) =>
				['Unit DIT-IKC', 'Petugas KPPBC-MKS::PDAD', 'Terbatas::Saring', 'Terbatas::Kode Etik'].includes(name),
			);
			await admin.call('PUT', `/users/${user.id}`, {
				role_ids: [...user.role_ids, ...roles.map(({ id }) => id)],
			});
		}
		return desk;
	}

	get native() {
		return this.escalations.desk;
	}

	async clock(id: number) {
		return await this.native.follow(id);
	}

	async escalated(
		values: object = {},
		{ minutes = 30, group = undefined as string | undefined, sent = {} } = {},
	) {
		const parent = await this.escalations.asked(minutes, values, sent, group);
		return await this.openAgain(parent);
	}

	async openAgain(parent: Thread, asked: object = {}): Promise<Escalated> {
		const opened = await this.escalations.open(parent.id, { ...BY_WORKFLOW, ...asked });
		expect(opened.outcome).toBe('opened');
		return new Escalated(this, parent, opened.childId!, opened.childNumber!);
	}

	private get desk() {
		return this.native.integrated;
	}

	async follow(
		id: number,
		now = Date.now(),
		more: { claim?: ProcessClaim } = {},
		rules = RULES,
	): Promise<EscalationFollowed> {
		const desk = { ...this.desk, ...more };
		const followed = await followEscalation(desk, id, rules, now);
		this.requests = desk.zammad.requests;
		return followed;
	}

	async record(id: number, given: Partial<Given>): Promise<EscalationFollowed> {
		const whole = { answeredAt: null, understoodAt: null, text: '', ...given };
		return await recordAnswer(this.desk, id, whole, RULES, Date.now());
	}

	async reopen(id: number, at = new Date().toISOString()) {
		return await reopenEscalation(this.desk, id, RULES.policy, at, Date.now());
	}
}
