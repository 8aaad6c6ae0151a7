import { OFFICER } from './demoAnswers';
import type { Rig } from './rig';
import { sourceAddresses } from './sourceWorkflows';

/**
 * What a visitor of a kept demo needs to look around, to send and to answer. A live desk's tokens are not repeated.
 *
 * @param ticket of the web-chat, to look at and to reply on
 * @param sources whether 12 to 17 are published
 */
export function wayAround(
	rig: Rig,
	channel: { url: string },
	{ id, number }: { id: number; number: string },
	sources: boolean,
): string {
	const { n8n, desk, secrets, login, intakeUrl } = rig;
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
  webhook token ${secrets.webhookToken}  (ZAMMAD_WEBHOOK_TOKEN of npm run setup: with it the desk signs its events)
  policy        ${n8n.url}/form/djbc-policy  (with the same login; a day of cuti bersama is one row)

For the recipe "Sending a message" in README.md, paste:
export INTAKE_URL=${intakeUrl}
export KEY_ID=${secrets.key.id}
export SECRET=${secrets.key.secret}
${sources ? vendors(rig) : ''}
${look}
curl -s -H "Authorization: Token token=${token}" "${desk.address}/api/v1/tickets/search?expand=true&query=${number}"
Its articles: ${desk.address}/api/v1/ticket_articles/by_ticket/${id}, with the same header.

To answer as an officer (${OFFICER}, role Petugas KPPBC-MKS::PLI) and see what the channels got: Chatwoot, WhatsApp,
Messenger, Instagram, X and SMS all go out to one stand-in.
curl -s -X PUT -H "Authorization: Token token=${adminToken}" -H "From: ${OFFICER}" -H "Content-Type: application/json" \\
  -d '{"article":{"type":"note","internal":false,"body":"Invoice asli tidak wajib."}}' "${desk.address}/api/v1/tickets/${id}"
curl -s ${channel.url}/sandbox/taken
${sources && !desk.live ? away(desk.address) : ''}
Here n8n saves every run of 10, 12 to 17, 20 and 50, so that you can look at it under Executions; as shipped, only failed
ones.`;
}

/** The doors of 13 to 17, and one vendor's delivery to paste. */
function vendors({ n8n, secrets }: Rig): string {
	const addresses = sourceAddresses(n8n.url, secrets);
	const width = (of: 'workflow' | 'url') => Math.max(...addresses.map((one) => one[of].length));
	const lines = addresses.map(
		({ workflow, url, secret }) =>
			`  ${workflow.padEnd(width('workflow'))}  ${url.padEnd(width('url'))}  ${secret}`,
	);
	const sms = addresses.find(({ source }) => source === 'sms')!;
	return `
Where vendors deliver, and the secret with which each of them signs (of this demo only; note 3 of the workflow says how):
${lines.join('\n')}
  13 and 14 are checked by Meta with the verify token ${secrets.verifyToken}

To deliver an SMS as the gateway does:
SMS='{"id":"gw'$(date +%s)'","from":"+628123456789","to":"+6281500225","text":"Berapa tarif bea masuk sepatu?","receivedAt":"'$(date -u +%FT%TZ)'"}'
curl -s --data-binary "$SMS" -H "Content-Type: application/json" \\
  -H "X-Signature: $(printf %s "$SMS" | openssl dgst -sha256 -r -hmac ${sms.secret} | cut -c1-64)" \\
  ${sms.url}
`;
}

/** @param desk address of the sandbox */
const away = (desk: string): string => `
To take the desk away (what is sent then is answered "inbox" and waits), and to bring it back:
curl -s -X POST -H "Content-Type: application/json" -d '{"fault":"reset-before"}' ${desk}/sandbox/faults
curl -s -X DELETE ${desk}/sandbox/faults
12 Inbox runs every 5 seconds here (as shipped each minute): what waits is on the desk within two minutes, and off the table
djbc_inbox (in the editor under Data tables).
`;
