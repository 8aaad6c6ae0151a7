import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICER } from './demoAnswers';
import type { Rig } from './rig';

/** What `npm run demo -- --keep` leaves running, what it says of it, and how `--stop` finds it again. */
export interface KeptDemo {
	folder: string;
	pids: number[];
}

const folder = join(__dirname, '.tmp');
const file = join(folder, 'kept-demo.json');

export function keptDemo(): KeptDemo | null {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptDemo) : null;
}

export function keep(demo: KeptDemo): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, JSON.stringify(demo));
}

/**
 * What a visitor needs to look around and to answer. A live desk's tokens are not repeated.
 *
 * @param ticket of the web-chat, to look at and to reply on
 */
export function wayAround(
	{ n8n, desk, secrets, login, intakeUrl }: Rig,
	channel: { url: string },
	{ id, number }: { id: number; number: string },
): string {
	const token = desk.live ? '$ZAMMAD_TOKEN' : desk.agentToken;
	const adminToken = desk.live ? '$ZAMMAD_ADMIN_TOKEN' : desk.adminToken;
	const tokens = desk.live
		? '    tokens      yours, of ZAMMAD_TOKEN and ZAMMAD_ADMIN_TOKEN'
		: `    agent token ${desk.agentToken}
    admin token ${desk.adminToken}`;
	const look = desk.live
		? 'Agents see the tickets in Zammad. To read one by its number through the API:'
		: "This desk is a stand-in without a screen: it has only Zammad's API.\nTo read a ticket by its number, or by a word of it:";
	return `
n8n and the desk keep running:
  editor        ${n8n.url}  (${login.email} / ${login.password})
  desk          ${desk.address}
${tokens}
  intake        POST ${intakeUrl}
  policy        ${n8n.url}/form/djbc-policy  (with the same login; a day of cuti bersama is one row)

For the recipe "Sending a message" in README.md, paste:
export INTAKE_URL=${intakeUrl}
export KEY_ID=${secrets.key.id}
export SECRET=${secrets.key.secret}

${look}
curl -s -H "Authorization: Token token=${token}" "${desk.address}/api/v1/tickets/search?expand=true&query=${number}"
Its articles: ${desk.address}/api/v1/ticket_articles/by_ticket/${id}, with the same header.

To answer as an officer (${OFFICER}, role Petugas KPPBC-MKS::PLI) and see what the channel got:
curl -s -X PUT -H "Authorization: Token token=${adminToken}" -H "From: ${OFFICER}" -H "Content-Type: application/json" \\
  -d '{"article":{"type":"note","internal":false,"body":"Invoice asli tidak wajib."}}' "${desk.address}/api/v1/tickets/${id}"
curl -s ${channel.url}/sandbox/taken

Here n8n saves every run, so that you can look at it under Executions; the shipped workflow saves only failed ones.
Stop them with: npm run demo -- --stop`;
}

/** Ends the processes and removes their folder; false when nothing was kept. */
export function stopKept(): boolean {
	const demo = keptDemo();
	if (!demo) return false;
	for (const pid of demo.pids) {
		if (!isOurs(pid, demo.folder)) continue;
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// Gone already.
		}
	}
	rmSync(demo.folder, { recursive: true, force: true, maxRetries: 5 });
	rmSync(file);
	return true;
}

/** A process id may have gone to somebody else meanwhile: ours run in the demo's folder. */
function isOurs(pid: number, where: string): boolean {
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === where;
	} catch {
		return !existsSync('/proc/self');
	}
}
