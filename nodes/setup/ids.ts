import type { Zammad } from '../zammad';
import { SetupFailure } from './failure';

export type Referred = 'group' | 'role' | 'state' | 'signature' | 'webhook';

/** Ids by name, since they differ between desks. */
export class Ids {
	private readonly known = new Map<string, number>();

	learn(kind: Referred, name: string, id: number): void {
		this.known.set(`${kind} ${name}`, id);
	}

	names(kind: Referred): string[] {
		return [...this.known.keys()]
			.filter((key) => key.startsWith(`${kind} `))
			.map((key) => key.slice(kind.length + 1));
	}

	/** For columns; while planning a name in angle brackets stands for an object that is to be created first. */
	of(kind: Referred, name: string): number | string {
		return this.known.get(`${kind} ${name}`) ?? `<${name}>`;
	}

	all(kind: Referred, names: readonly string[]): Array<number | string> {
		return names.map((name) => this.of(kind, name));
	}

	/** For conditions and for what a macro does, where Zammad keeps texts. */
	text(kind: Referred, name: string): string {
		return String(this.of(kind, name));
	}

	texts(kind: Referred, names: readonly string[]): string[] {
		return names.map((name) => this.text(kind, name));
	}
}

/**
 * @throws {SetupFailure} when a body about to be written refers to an object that is not there
 */
export function requireKnown(fields: unknown): void {
	const absent = /"<([^">]+)>"/.exec(JSON.stringify(fields));
	if (!absent) return;
	throw new SetupFailure(
		'order',
		`${absent[1]} is not in the desk yet`,
		'Apply the items in the order of Plan, and do not leave out what others refer to.',
	);
}

/** The sources of ids, each with the permission it needs up to 6.4. */
export const idSources: ReadonlyArray<{
	permission: string;
	read(zammad: Zammad, ids: Ids): Promise<void>;
}> = [
	{
		permission: 'ticket.agent',
		read: async (zammad, ids) => {
			for (const { id, name } of await zammad.states.list()) ids.learn('state', name, id);
		},
	},
	{
		permission: 'admin.group',
		read: async (zammad, ids) => {
			for (const { id, name } of await zammad.setup.groups.list()) ids.learn('group', name, id);
		},
	},
	{
		permission: 'admin.role',
		read: async (zammad, ids) => {
			for (const { id, name } of await zammad.setup.roles.list()) ids.learn('role', name, id);
		},
	},
	{
		permission: 'admin.channel_email',
		read: async (zammad, ids) => {
			for (const { id, name } of await zammad.setup.signatures.list()) ids.learn('signature', name, id);
		},
	},
];
