import { gather, type Ignored, type Incoming, type ReceivedMessage, type SourceSettings } from '../incoming';
import { idOf, record, records, type Json } from '../payload';
import { readFeed, readInstagramComment } from './comments';
import { readDirect } from './direct';

/**
 * Messenger, Instagram and comments on both (channels 3.7, 3.8): every entry of a notification, every event and change
 * of it. Events on a thread that another app holds (`standby`) are read as well. `now`: ms.
 */
export function metaIncoming(payload: unknown, settings: SourceSettings, now: number): Incoming {
	const { object, entry } = record(payload);
	if (object !== 'page' && object !== 'instagram') return gather(['otherEvent']);
	return gather(records(entry).flatMap((one) => readEntry(one, object, settings, now)));
}

function readEntry(
	entry: Json,
	object: 'page' | 'instagram',
	settings: SourceSettings,
	now: number,
): Array<ReceivedMessage | Ignored> {
	const account = idOf(entry.id);
	const events = [...records(entry.messaging), ...records(entry.standby)];
	const changes = records(entry.changes);
	if (!account) return [...events, ...changes].map(() => 'malformed');
	return [
		...events.map((event) => readDirect(event, object, account, settings, now)),
		...changes.map(({ field, value: raw }): ReceivedMessage | Ignored => {
			const value = record(raw);
			if (object === 'page' && field === 'feed') return readFeed(value, account, settings, now);
			if (object === 'instagram' && (field === 'comments' || field === 'live_comments')) {
				return readInstagramComment(value, account, settings, now);
			}
			// Instagram accounts connected without a page.
			if (field === 'messages') return readDirect(value, object, account, settings, now);
			return 'otherEvent';
		}),
	];
}
