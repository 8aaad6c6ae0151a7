import { defaultPolicy, type Policy } from '../../nodes/policy/document';
import { beginApply, type AppliedItem } from '../../nodes/setup/apply';
import { SetupFailure } from '../../nodes/setup/failure';
import { survey } from '../../nodes/setup/plan';
import type { SetupItem, SetupKind } from '../../nodes/setup/types';
import { createZammad, type Zammad } from '../../nodes/zammad';
import { DeskApi } from '../e2e/deskApi';
import type { DeskVersion } from '../sandbox/desk/desk';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';

/** An empty desk with the means of Setup, and another way to look at what it did. */
export class SetupDesk {
	readonly zammad: Zammad;
	readonly admin: DeskApi;

	private constructor(readonly sandbox: Sandbox) {
		this.zammad = createZammad({ baseUrl: sandbox.url, token: sandbox.adminToken });
		this.admin = new DeskApi(sandbox.url, sandbox.adminToken);
	}

	static async open(version: DeskVersion = '5.2'): Promise<SetupDesk> {
		return new SetupDesk(await startSandbox({ version }));
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

	async control(method: string, path: string): Promise<any> {
		const response = await fetch(`${this.sandbox.url}/sandbox${path}`, { method });
		return await response.json();
	}

	async close(): Promise<void> {
		await this.sandbox.close();
	}

	/** A client with another token of the admin, which has these permissions only. */
	async with(...permission: string[]): Promise<Zammad> {
		const answer = await this.admin.call('POST', '/user_access_token', { label: 'uji', permission });
		const token = String(answer.name ?? answer.token);
		return createZammad({ baseUrl: this.sandbox.url, token });
	}
}

export const of = (items: readonly SetupItem[], kind: SetupKind): SetupItem[] =>
	items.filter((item) => item.kind === kind);
