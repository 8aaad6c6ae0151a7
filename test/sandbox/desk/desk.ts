import { EventBuffer } from './events';
import type { SetupRow } from './setup/kind';
import { KINDS, type KindName } from './setup/kinds';
import { STATE_TYPE } from './vocabulary';
import { Journal, Table } from './table';
import type {
	ArticleRow,
	AttributeRow,
	GroupRow,
	HistoryRow,
	LinkRow,
	MentionRow,
	NotificationRow,
	PriorityRow,
	RoleRow,
	SettingRow,
	StateRow,
	TagItemRow,
	TagRow,
	TicketRow,
	TokenRow,
	UserRow,
} from './rows';

/** 5.2 as recorded; 5.5 where the recordings show it differs; 6.5 and 7.0 as read in the source. */
export const DESK_VERSIONS = ['5.2', '5.5', '6.5', '7.0'] as const;
export type DeskVersion = (typeof DESK_VERSIONS)[number];

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
	readonly tagItems = new Table<TagItemRow>(this.journal);
	readonly mentions = new Table<MentionRow>(this.journal, { ticket: (row) => row.mentionable_id });
	readonly notifications = new Table<NotificationRow>(this.journal, { user: (row) => row.user_id });
	readonly tokens = new Table<TokenRow>(this.journal, { secret: (row) => row.secret });
	readonly setup = Object.fromEntries(
		Object.keys(KINDS).map((name) => [name, new Table<SetupRow>(this.journal)]),
	) as Record<KindName, Table<SetupRow>>;

	/** What happened to tickets and has not been looked at by the triggers. */
	readonly events = new EventBuffer(this.journal);

	/** True after columns of tickets changed on a running 5.2: creations fail until a restart (recording 16). */
	stalePlans = false;

	/**
	 * Names of own attributes that a ticket or user (`Ticket 49`) had when its form with ids was first served: 5.2
	 * keeps serving that form after a migration until the record is saved again (zammad-api 1.7).
	 */
	readonly servedWith = new Map<string, Set<string>>();

	private counter = 1;

	constructor(readonly version: DeskVersion) {}

	/** True when this desk is of that version or a later one. */
	since(version: DeskVersion): boolean {
		return DESK_VERSIONS.indexOf(this.version) >= DESK_VERSIONS.indexOf(version);
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

	stateId(name: string): number {
		const state = this.states.find((row) => row.name === name);
		if (!state) throw new Error(`No state ${name}`);
		return state.id;
	}

	/** A state that needs a time until which it waits. */
	isPending(stateId: number): boolean {
		const type = this.states.get(stateId)?.state_type_id;
		return type === STATE_TYPE.pendingReminder || type === STATE_TYPE.pendingAction;
	}

	/** What the stock core workflow offers an agent (zammad-api 2.3), in the order of recording 17. */
	offeredStates(screen: 'create_middle' | 'edit'): number[] {
		const offered: number[] = [
			STATE_TYPE.open,
			STATE_TYPE.closed,
			STATE_TYPE.pendingReminder,
			STATE_TYPE.pendingAction,
		];
		const ids = this.states
			.all()
			.filter((row) => row.active && offered.includes(row.state_type_id))
			.map((row) => row.id);
		const fresh = this.states.find((row) => row.state_type_id === STATE_TYPE.new);
		return screen === 'create_middle' && fresh ? [...ids.slice(0, 1), fresh.id, ...ids.slice(1)] : ids;
	}

	restart(): void {
		this.stalePlans = false;
	}
}
