import { randomBytes } from 'node:crypto';
import { DESK_VERSIONS, type DeskVersion } from '../sandbox/desk/desk';
import { startSandbox } from '../sandbox/sandbox';
import { call, type Coordinates, type Desk, type Json, type TestGroup } from './desk';
import { checkNeeded, makeNeeded } from './neededAttributes';

/** Where the contract is run: sandboxes of all versions always, and a live desk when the environment names one. */
export interface Target {
	label: string;
	open(): Promise<OpenTarget>;
}

export interface OpenTarget {
	desk: Desk;
	/** Gives the users back the rights they had, and ends what `open` started. */
	close(): Promise<void>;
}

export function targets(environment: NodeJS.ProcessEnv = process.env): Target[] {
	const list: Target[] = DESK_VERSIONS.map((version) => ({
		label: `sandbox ${version}`,
		open: async () => {
			const sandbox = await startSandbox({ version });
			await makeNeeded(sandbox);
			const opened = await prepare(sandbox, false);
			return { desk: opened.desk, close: () => sandbox.close() };
		},
	}));
	const { ZAMMAD_URL: url, ZAMMAD_TOKEN: agentToken, ZAMMAD_ADMIN_TOKEN: adminToken } = environment;
	if (!url && !agentToken && !adminToken) return list;
	list.push({
		label: 'live desk',
		open: () => {
			if (!url || !agentToken || !adminToken) {
				throw new Error('A live desk needs ZAMMAD_URL, ZAMMAD_TOKEN (agent) and ZAMMAD_ADMIN_TOKEN together');
			}
			return prepare({ url: url.replace(/\/+$/, ''), agentToken, adminToken }, true);
		},
	});
	return list;
}

async function read(desk: Coordinates, who: 'agent' | 'admin', path: string): Promise<Json> {
	const answer = await call(desk, who, 'GET', path);
	if (answer.status !== 200)
		throw new Error(`GET ${path} with the ${who}'s token: ${answer.status} ${answer.text.slice(0, 200)}`);
	return answer.body as Json;
}

/** The last version known here that is not later than the desk's; the 5.5 of the recordings followed 5.2. */
function behaviourOf(version: string): DeskVersion {
	const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
	if (major >= 7) return '7.0';
	if (major === 6 && minor >= 5) return '6.5';
	return major < 5 || (major === 5 && minor <= 2) ? '5.2' : '5.5';
}

async function prepare(at: Coordinates, live: boolean): Promise<OpenTarget> {
	// First of all what may stop the run: nothing has been written by then.
	const attributes = await checkNeeded(at);
	const version = behaviourOf(String((await read(at, 'admin', '/version')).version));
	const agent = await read(at, 'agent', '/users/me');
	const admin = await read(at, 'admin', '/users/me');
	if (agent.id === admin.id) throw new Error('ZAMMAD_TOKEN and ZAMMAD_ADMIN_TOKEN must belong to two users');
	const settings = (await read(at, 'admin', '/settings')) as unknown as Json[];
	const systemId = settings.find((row) => row.name === 'system_id')?.state_current as
		| { value?: unknown }
		| undefined;
	const open = await testGroup(at, 'DJBC Contract');
	const blind = await testGroup(at, 'DJBC Contract Terbatas');
	const closed = await testGroup(at, 'DJBC Contract Tertutup');
	const own = [open, blind, closed].map(({ id }) => String(id));
	const restoreAgent = await giveRights(at, agent, { [open.id]: ['full'], [blind.id]: ['create'] }, own);
	const restoreAdmin = await giveRights(at, admin, { [open.id]: ['full'] }, own);
	const desk: Desk = {
		...at,
		version,
		live,
		systemId: String(systemId?.value),
		groups: { open, blind, closed },
		agent: {
			id: agent.id as number,
			login: String(agent.login),
			name: `${String(agent.firstname)} ${String(agent.lastname)}`,
		},
		attributes,
		run: randomBytes(5).toString('hex'),
	};
	const close = async (): Promise<void> => {
		await restoreAgent();
		await restoreAdmin();
	};
	return { desk, close };
}

/** By name first: a second group of one name is refused. It has no mail address, so nothing is ever sent from it. */
async function testGroup(at: Coordinates, name: string): Promise<TestGroup> {
	const groups = (await read(at, 'admin', '/groups?per_page=1000')) as unknown as TestGroup[];
	const found = groups.find((group) => group.name === name);
	if (found) return { id: found.id, name };
	const answer = await call(at, 'admin', 'POST', '/groups', { name, active: true, note: 'djbc_contract' });
	if (answer.status !== 201)
		throw new Error(`POST /groups ${name}: ${answer.status} ${answer.text.slice(0, 200)}`);
	return { id: answer.body.id as number, name };
}

/**
 * Adds rights on the suite's own groups to those a user has. The way back leaves out the suite's groups, so that a
 * run that was killed leaves nothing for ever.
 */
async function giveRights(
	at: Coordinates,
	user: Json,
	rights: Json,
	own: string[],
): Promise<() => Promise<void>> {
	const path = `/users/${String(user.id)}`;
	const before = (await read(at, 'admin', path)).group_ids as Json;
	const others = Object.fromEntries(Object.entries(before).filter(([id]) => !own.includes(id)));
	const put = async (group_ids: Json): Promise<void> => {
		const answer = await call(at, 'admin', 'PUT', path, { group_ids });
		if (answer.status !== 200)
			throw new Error(`PUT ${path} group_ids: ${answer.status} ${answer.text.slice(0, 200)}`);
	};
	await put({ ...others, ...rights });
	return () => put(others);
}
