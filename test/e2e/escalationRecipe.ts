import { randomBytes, randomInt } from 'node:crypto';
import { complaintMessage } from './demoStories/messages';
import { PEOPLE } from './demoStories/story';
import type { Rig } from './rig';
import { send } from './sender';
import { shippedWorkflow } from './shippedWorkflows';

interface Numbered {
	id: number;
	number: string;
}

/** What the stories did not need is published as well, and a complaint comes to Team 1: the ticket to escalate. */
export async function readyToEscalate({ editor, desk, intakeUrl, secrets }: Rig): Promise<Numbered> {
	await editor.activate(shippedWorkflow('30-sla-sweep').id);
	// Imported in the editor, it finds the new credential by its name.
	await editor.addN8nApi();
	await editor.activate(await editor.importWorkflow(shippedWorkflow('45-restricted')));

	const digits = String(randomInt(1e8, 1e9));
	const { message } = complaintMessage(randomBytes(4).toString('hex'), digits);
	const { status, body } = await send(intakeUrl, secrets.key, message);
	if (status !== 202) throw new Error(`The intake answered ${status} ${JSON.stringify(body)}`);
	const [ticket] = await desk.agent.tickets('djbc_thread_key', message.thread.key);
	return ticket as Numbered;
}

/** Step by step, what to paste to see an escalation. A live desk's tokens are not repeated. */
export function escalationRecipe({ desk }: Rig, channel: { url: string }, { id, number }: Numbered): string {
	const token = desk.live ? '$ZAMMAD_TOKEN' : desk.agentToken;
	const adminToken = desk.live ? '$ZAMMAD_ADMIN_TOKEN' : desk.adminToken;
	const people = Object.values(PEOPLE).map(([login, ...roles]) => `  ${login.padEnd(22)}${roles.join(', ')}`);
	return `
To escalate: 21 Escalation, 30 SLA Sweep, 40 QA, 41 Reports and 45 Restricted are published too. The officers, and their roles:
${people.join('\n')}
They have no password: the admin's token acts for the one whom the header From names. A macro of Zammad's page is a PUT of
its wish in djbc_request, such as escalate, understood, unit_answer, cancel_escalation, letter, rpt1, deliver, qa_try; within
seconds it is carried out and emptied. Nothing happens? An internal note of the ticket says what is missing.
as() { curl -s -o /dev/null -w '%{http_code}\\n' -X PUT -H "Authorization: Token token=${adminToken}" -H "From: $1" \\
  -H "Content-Type: application/json" -d "$3" "${desk.address}/api/v1/tickets/$2"; }
list() { curl -s -H "Authorization: Token token=${token}" "${desk.address}/api/v1/tickets/search?expand=true&query=$1" \\
  | node -pe 'JSON.parse(fs.readFileSync(0)).map((t) => ["id " + t.id, t.number, t.djbc_record, t.group, t.state, t.djbc_rule,
  t.djbc_sla_state, t.djbc_due_at, t.djbc_request || "no wish"].join(", ")).join("\\n")'; }

A complaint waits with Team 1: ${number}. Team 1 sorts it, and its Eskalasikan passes it on to Team 2, whose own opens the escalation:
as ${PEOPLE.team1[0]} ${id} '{"djbc_category":"CPL::SVC","djbc_unit":"KPPBC-MKS-PLI","djbc_complaint_complete":true,"djbc_request":"escalate"}'
list ${number}   # once it is in Bravo::Manajemen without a wish:
as ${PEOPLE.team2[0]} ${id} '{"djbc_request":"escalate"}'
list ${number}   # now the escalation too: its id and its number
ESC=<its id>
as ${PEOPLE.unit[0]} $ESC '{"djbc_request":"understood"}'
as ${PEOPLE.unit[0]} $ESC '{"article":{"type":"note","internal":false,"body":"Loket ditambah."}}'
as ${PEOPLE.team2[0]} ${id} '{"article":{"type":"note","internal":false,"body":"Petugas loket sudah ditambah."}}'
list <number of the escalation>   # closed, and the task of Team 3 (record qa): its id
as ${PEOPLE.assessor[0]} <id of the task> '{"djbc_qa_outcome":"confirmed"}'
What the user got: curl -s ${channel.url}/sandbox/taken`;
}
