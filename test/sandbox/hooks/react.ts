import type { Desk } from '../desk/desk';
import type { TicketEvent } from '../desk/events';
import { callerOf, fires, inOrder } from '../desk/firing';
import { ring } from '../desk/bells';
import { performOn } from '../desk/perform';
import { Refusal } from '../desk/refusal';
import type { Deliveries } from './deliveries';

/**
 * What a desk does of itself once a request is through: bells, then triggers by name, each seeing what those before
 * it did. What triggers change sets off none anew (setting `ticket_trigger_recursive`, off).
 */
export function react(desk: Desk, deliveries: Deliveries): void {
	for (const event of desk.events.take()) {
		ring(desk, event.ticketId, event.type, event.userId);
		for (const trigger of inOrder(desk)) {
			if (!fires(desk, trigger, event)) continue;
			const perform = trigger.perform as Record<string, unknown>;
			try {
				desk.journal.transaction(() =>
					performOn(desk, event.ticketId, perform, inNameOfTheSystem(desk, event)),
				);
			} catch (error) {
				// A trigger that cannot do what it says leaves the request as it was.
				if (!(error instanceof Refusal)) throw error;
				continue;
			}
			if (perform['notification.webhook']) deliveries.enqueue(trigger, event);
		}
	}
	desk.events.take();
}

const inNameOfTheSystem = (desk: Desk, event: TicketEvent) => ({
	origin: 'trigger' as const,
	caller: { user: desk.users.need(1), permissions: ['ticket.agent'] },
	currentUserId: callerOf(desk, event).user.id,
	article: event.articleId === null ? null : (desk.articles.get(event.articleId) ?? null),
});
