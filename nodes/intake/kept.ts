import { clean } from './text';
import type { Problem } from './schema';
import type { IntakeMessage } from './types';

/**
 * The message as the desk keeps it: texts cleaned, `html` left out (`text` is authoritative), optional texts of which
 * nothing is left dropped. Keys and ids stay as sent. Required texts of which nothing is left are problems.
 */
export function kept(sent: IntakeMessage): { message: IntakeMessage; problems: Problem[] } {
	const problems: Problem[] = [];
	const needed = (path: string, value: string): string => {
		const cleaned = clean(value);
		if (cleaned === '') problems.push({ path, rule: 'minLength' });
		return cleaned;
	};
	const optional = (value: string | undefined): string | undefined => clean(value ?? '') || undefined;

	const { thread, sender, body, attachments, document, call, meta } = sent;
	const message = compact<IntakeMessage>({
		...sent,
		thread: compact({
			...thread,
			groupName: optional(thread.groupName),
			inReplyTo: optional(thread.inReplyTo),
		}),
		sender: compact({
			...sender,
			name: optional(sender.name),
			email: optional(sender.email),
			handle: optional(sender.handle),
			company: optional(sender.company),
		}),
		subject: optional(sent.subject),
		body: body && { text: needed('/body/text', body.text) },
		attachments: attachments?.map((item, index) =>
			compact({
				...item,
				id: optional(item.id),
				fileName: needed(`/attachments/${index}/fileName`, item.fileName),
			}),
		),
		document:
			document &&
			compact({
				...document,
				type: clean(document.type),
				number: clean(document.number),
				office: optional(document.office),
			}),
		externalTicket: optional(sent.externalTicket),
		call:
			call && compact({ ...call, callId: needed('/call/callId', call.callId), agent: optional(call.agent) }),
		meta: meta && Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, clean(value)])),
	});
	return { message, problems };
}

function compact<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
