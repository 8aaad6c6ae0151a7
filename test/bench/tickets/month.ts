import { requestEvent } from '../../../nodes/intake/clocks';
import { computeDue } from '../../../nodes/policy/clock/due';
import { advance, NO_CLOCKS, type TicketClocks } from '../../../nodes/policy/cycle/advance';
import { clockAttributes } from '../../../nodes/policy/cycle/attributes';
import { defaultPolicy } from '../../../nodes/policy/document';
import type { Channel } from '../../../nodes/policy/types';
import type { PastTicket } from '../serveDesk';

const policy = defaultPolicy();
/** Period 2026-01 of the contact centre. */
const BEGIN = Date.parse('2026-01-25T17:00:00Z');
const channels: readonly Channel[] = ['webchat', 'email', 'facebook_dm', 'whatsapp'];

/**
 * The nth request of the month as it stands at its end: answered, most of them closed by their log. A tenth was
 * escalated three times, another tenth has eight cycles.
 */
export function inMonth(n: number): PastTicket {
	const at = BEGIN + ((n * 53_777) % 2_600_000) * 1000;
	const [receivedAt, repliedAt] = [iso(at), iso(at + (5 + (n % 100)) * 60_000)];
	const channel = channels[n % channels.length]!;
	let clocks: TicketClocks = NO_CLOCKS;
	const happens = (event: Parameters<typeof advance>[2]) => {
		clocks = advance(policy, clocks, event, Date.parse(event.at) + 1000).clocks;
	};
	const asks = (asked: string) => {
		const clock = computeDue(policy, { channel, office: 'BRAVO', receivedAt: asked, role: 'user' });
		happens(requestEvent(clock, { at: asked, keyLag: null, arrivedAt: asked }));
	};
	const isAnswered = n % 10 > 0;
	const [escalations, cycles] = [n % 10 === 1 ? 3 : 0, n % 10 === 2 ? 8 : 1];
	asks(receivedAt);
	for (let nth = 0; nth < escalations; nth += 1) {
		const child = { childTicket: `90${n}${nth}` };
		happens({ kind: 'escalated', at: iso(at + (2 * nth + 1) * 60_000), ...child, unit: 'DIT-IKC' });
		happens({ kind: 'unitAnswered', at: iso(at + (2 * nth + 2) * 60_000), ...child });
	}
	for (let nth = 0; isAnswered && nth < cycles; nth += 1) {
		const later = nth * 4 * 3_600_000;
		if (nth > 0) asks(iso(at + later));
		happens({
			...{ kind: 'message', at: iso(Date.parse(repliedAt) + later), articleId: 10 * n + nth + 1 },
			...{ author: 'human', internal: false, echo: false, replyKind: 'answer' },
		} as const);
	}
	const closedAt = iso(Date.parse(repliedAt) + (cycles - 1) * 4 * 3_600_000);
	if (isAnswered) happens({ kind: 'closed', at: closedAt, reason: 'answered' });
	const values = {
		...{ djbc_received_at: receivedAt, djbc_first_reply_at: isAnswered ? repliedAt : null },
		djbc_escalated_at: escalations > 0 ? iso(at + 60_000) : null,
	};
	return {
		...{ number: `8${n}`, title: 'Pesan', group: 'Bravo::Layanan' },
		...{ state: isAnswered ? 'closed' : 'new', close_at: isAnswered ? closedAt : null },
		...{ created_at: receivedAt, updated_at: isAnswered ? closedAt : receivedAt },
		...{ djbc_record: 'request', djbc_channel: channel, djbc_office: 'BRAVO', djbc_service: 'SVC-CC' },
		...{ djbc_category: n % 7 > 0 ? 'INF::KEP' : 'CPL::SVC', djbc_category_suggested: 'INF::KEP 0.82' },
		...clockAttributes(policy, clocks, values),
	};
}

const iso = (at: number) => new Date(at).toISOString();
