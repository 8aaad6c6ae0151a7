import type { Policy } from '../policy/document';
import type { Zammad } from '../zammad';
import type { EventAddresses } from './eventAddresses';
import type { Ids } from './ids';
import type { Decision, Outcome, SetupItem, SetupKind } from './types';

/** One run of Plan, Apply or Verify on one desk. */
export interface SetupContext {
	zammad: Zammad;
	policy: Policy;
	ids: Ids;
	/** Where events are to be told. */
	events: EventAddresses;
	/** What waits for a migration, and whether columns change by it, so that the desk must be restarted. */
	migration: { needed: boolean; restart: boolean };
}

/** An object as found, with the way to what it should be. */
export interface Finding {
	item: SetupItem;
	/** Safe to repeat; a killed run is gone on with by planning anew. */
	carryOut(decision: Decision | null): Promise<Outcome>;
}

/** One kind of object. */
export interface Kind {
	kind: SetupKind;
	/** To read the list, and to write it where `mayWrite` has no other way to know. */
	permission: string;
	/** Reads the desk and compares; writes nothing. */
	survey(context: SetupContext): Promise<Finding[]>;
	/** Asked before the first write. */
	mayWrite(zammad: Zammad): Promise<boolean>;
}
