import type { DeskVersion } from '../../sandbox/desk/desk';
import { SetupDesk } from '../../setup/desk';
import { RoleDesk } from './roleDesk';

/** Where the suite is run: sandboxes that Setup was applied to, and a live desk when the environment names one. */
export interface RoleTarget {
	label: string;
	open(): Promise<RoleDesk>;
}

const VERSIONS: readonly DeskVersion[] = ['5.2', '6.5', '7.0'];

export function roleTargets(environment: NodeJS.ProcessEnv = process.env): RoleTarget[] {
	const list: RoleTarget[] = VERSIONS.map((version) => ({
		label: `sandbox ${version}`,
		open: async () => {
			const desk = await SetupDesk.open(version);
			await desk.setUp();
			return await RoleDesk.open(desk.sandbox, {}, false);
		},
	}));
	const { ZAMMAD_URL: url, ZAMMAD_ADMIN_TOKEN: adminToken } = environment;
	if (!url && !adminToken) return list;
	list.push({
		label: 'live desk',
		open: async () => {
			if (!url || !adminToken)
				throw new Error('A live desk needs ZAMMAD_URL and ZAMMAD_ADMIN_TOKEN together');
			return await RoleDesk.open({ url: url.replace(/\/+$/, ''), adminToken }, environment, true);
		},
	});
	return list;
}
