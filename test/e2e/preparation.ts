import { defaultPolicy } from '../../nodes/policy/document';
import {
	beginApply,
	decided,
	isUndecided,
	survey,
	verify,
	type Counts,
	type Decision,
	type EventAddresses,
	type SetupItem,
	type Verification,
} from '../../nodes/setup';
import { createZammad } from '../../nodes/zammad';
import type { DeskApi } from './deskApi';
import { giveRoles } from './staff';

/** Tells how far Apply has come. */
export type Tell = (done: number, of: number) => void;

const policy = defaultPolicy();

/** Brings a desk up with DJBC Setup, as an admin does who has the token. */
export class Preparation {
	private readonly zammad: ReturnType<typeof createZammad>;

	constructor(
		private readonly desk: { url: string; adminToken: string; admin: DeskApi; agent: DeskApi },
		private readonly decisions: ReadonlyMap<string, Decision> = new Map(),
		/** Addresses that the desk is to tell of its changes. */
		private readonly events: EventAddresses = { urls: [], token: '' },
	) {
		this.zammad = createZammad({ baseUrl: desk.url, token: desk.adminToken });
	}

	async plan(): Promise<SetupItem[]> {
		const { findings } = await survey(this.zammad, policy, this.events);
		return findings.map(({ item }) => decided(item, this.decisions));
	}

	/** Carries out item by item. True: columns were migrated, and nothing more is done before Zammad was restarted. */
	async apply(items: readonly SetupItem[], tell: Tell = () => {}): Promise<boolean> {
		const run = await beginApply(this.zammad, policy, items, this.events);
		for (const place of items.keys()) {
			const { restart } = await run.apply(place);
			tell(place + 1, items.length);
			if (restart) return true;
		}
		return false;
	}

	async verify(): Promise<Verification> {
		return await verify(this.zammad, policy, {
			now: Date.now(),
			decisions: this.decisions,
			writeProbe: true,
		});
	}

	/** The whole way on a desk that can be restarted from here, without a word. */
	async all(restart: () => Promise<unknown>): Promise<void> {
		if (await this.apply(await this.plan())) {
			await restart();
			await this.apply(await this.plan());
		}
		await giveRoles(this.desk.admin, this.desk.agent);
	}
}

/** `create 172, conflict 2`: without what there is none of. */
export const inWords = (counts: Counts): string =>
	Object.entries(counts)
		.filter(([, count]) => count > 0)
		.map(([what, count]) => `${what} ${count}`)
		.join(', ');

/** What a person has to decide first, and how to say it. */
export const undecidedIn = (items: readonly SetupItem[]): string[] =>
	items
		.filter(isUndecided)
		.map(({ kind, name, reason, choices }) =>
			choices.length > 0
				? `${kind} ${name} ${reason}: --decide "${name}=${choices.join('|')}"`
				: `${kind} ${name} ${reason}`,
		);
