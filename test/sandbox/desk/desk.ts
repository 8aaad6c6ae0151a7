import { Journal, Table } from './table';
import type {
	ArticleRow,
	AttributeRow,
	GroupRow,
	HistoryRow,
	LinkRow,
	PriorityRow,
	RoleRow,
	SettingRow,
	StateRow,
	TagRow,
	TicketRow,
	UserRow,
} from './rows';

export type DeskVersion = '5.2' | '5.5';

/** A desk's whole memory. It lives as long as its process; `restart` keeps all rows. */
export class Desk {
	readonly journal = new Journal();
	readonly tickets = new Table<TicketRow>(this.journal, { number: (row) => row.number });
	readonly articles = new Table<ArticleRow>(this.journal, { ticket: (row) => row.ticket_id });
	readonly users = new Table<UserRow>(this.journal, {
		login: (row) => row.login,
		email: (row) => row.email.toLowerCase(),
	});
	readonly roles = new Table<RoleRow>(this.journal);
	readonly groups = new Table<GroupRow>(this.journal);
	readonly states = new Table<StateRow>(this.journal);
	readonly priorities = new Table<PriorityRow>(this.journal);
	readonly attributes = new Table<AttributeRow>(this.journal);
	readonly links = new Table<LinkRow>(this.journal);
	readonly tags = new Table<TagRow>(this.journal, { ticket: (row) => row.ticket_id });
	readonly history = new Table<HistoryRow>(this.journal, { ticket: (row) => row.ticket_id });
	readonly settings = new Table<SettingRow>(this.journal);
	readonly files = new Table<{ id: number }>(this.journal);

	/** True after columns of tickets changed on a running 5.2: creations fail until a restart (recording 16). */
	stalePlans = false;

	/**
	 * Names of own attributes that a ticket had when its expanded form was first served: 5.2 keeps serving that
	 * form after a migration until the ticket is saved again (zammad-api 1.7).
	 */
	readonly servedWith = new Map<number, Set<string>>();

	private counter = 1;

	constructor(readonly version: DeskVersion) {}

	get is55(): boolean {
		return this.version === '5.5';
	}

	now(): string {
		return new Date().toISOString();
	}

	setting(name: string): unknown {
		return this.settings.find((row) => row.name === name)?.value;
	}

	/** system_id and a running number, leaving out numbers that clients have taken. */
	generateNumber(): string {
		for (;;) {
			this.counter += 1;
			const number = `${this.setting('system_id')}${String(this.counter).padStart(3, '0')}`;
			if (this.tickets.where('number', number).length === 0) return number;
		}
	}

	restart(): void {
		this.stalePlans = false;
	}
}
