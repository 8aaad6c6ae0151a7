import type { Policy } from '../policy/document';
import { personsOf } from '../policy/rank/persons';
import type { Recipient } from '../policy/schema/reminders';
import { isNamed, type Ticket, type User, type Zammad } from '../zammad';

import type { Reminder } from './standing';

/** Somebody to be mentioned, by the role that he is reminded in. */
export interface Mention {
	userId: number;
	role: Recipient;
}

/** Who is to be reminded, and by what. */
export interface People {
	mentions: Mention[];
	/** Addresses of people outside the desk, from the table of persons or the directory of units. */
	external: string[];
	/** The roles of those. */
	externalRoles: Recipient[];
	/** Roles of which somebody, or everybody, cannot be reached. */
	unreached: Recipient[];
}

/** The people of one run. Who reads a group is asked once for each group: one request. */
export class Directory {
	private readonly readers = new Map<number, Promise<User[]>>();

	constructor(
		private readonly zammad: Zammad,
		private readonly policy: Policy,
		private readonly ownUser: () => Promise<number>,
	) {}

	/**
	 * Only people who read the ticket's group are mentioned: the desk refuses a mention of anybody else, and the whole
	 * write with it (zammad-api 2.2). On a restricted ticket its group's members alone are reached, and by no mail
	 * (CONF-4): none where it lies in a group that is not restricted.
	 * @throws ZammadFailure
	 */
	async of(ticket: Ticket, reminder: Reminder, restricted: 'group' | 'category' | null): Promise<People> {
		const people: People = { mentions: [], external: [], externalRoles: [], unreached: [] };
		for (const role of reminder.recipients) {
			const found = await this.ofRole(ticket, reminder, role, restricted);
			const known = new Set(people.mentions.map(({ userId }) => userId));
			people.mentions.push(...found.users.filter((id) => !known.has(id)).map((userId) => ({ userId, role })));
			if (reminder.anyOne && found.users.length > 0)
				return { ...people, external: [], externalRoles: [], unreached: [] };
			// Whether a mail outside goes out is not known here: it ends no search, and is the last resort.
			if (reminder.anyOne && people.external.length > 0) continue;
			people.external.push(...found.external.filter((one) => !people.external.includes(one)));
			if (found.external.length > 0) people.externalRoles.push(role);
			if (found.isMissing || found.users.length + found.external.length === 0) people.unreached.push(role);
		}
		if (people.mentions.length + people.external.length === 0) return people;
		// A ticket that nobody holds is nothing to tell the admin of.
		const unreached = people.unreached.filter((role) => role !== 'holder' && !reminder.anyOne);
		return { ...people, unreached };
	}

	private async ofRole(
		ticket: Ticket,
		reminder: Reminder,
		role: Recipient,
		restricted: 'group' | 'category' | null,
	): Promise<{ users: number[]; external: string[]; isMissing: boolean }> {
		const readers = restricted === 'category' ? [] : await this.readersOf(ticket.group_id);
		if (role === 'restricted_members') {
			const us = await this.ownUser();
			const users = restricted === 'group' ? readers.map(({ id }) => id).filter((id) => id !== us) : [];
			return { users, external: [], isMissing: false };
		}
		if (role === 'holder') {
			const users = readers.filter(({ id }) => id === ticket.owner_id).map(({ id }) => id);
			return { users, external: [], isMissing: false };
		}
		const named = personsOf(this.policy, role, {
			rule: reminder.rule,
			service: code(ticket.djbc_service),
			office: code(ticket.djbc_office),
			unit: code(ticket.djbc_unit),
		});
		const result = { users: [] as number[], external: [] as string[], isMissing: false };
		for (const person of named) {
			const reader = readers.find((user) => isNamed(user, person));
			if (reader) result.users.push(reader.id);
			else if (person.includes('@') && restricted === null) result.external.push(person);
			else result.isMissing = true;
		}
		return result;
	}

	private async readersOf(groupId: number): Promise<User[]> {
		const asked = this.readers.get(groupId) ?? this.zammad.users.readersOf(groupId);
		this.readers.set(groupId, asked);
		return await asked;
	}
}

const code = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
