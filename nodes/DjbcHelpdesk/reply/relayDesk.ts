import type { IExecuteFunctions } from 'n8n-workflow';

import { processClaim } from '../../intake/claim';
import { processFlights } from '../../relay/flights';
import { createZammad } from '../../zammad';
import { zammadCredential } from '../zammadCredential';

/** All that one reply may take at the desk, its wait for others of its thread included, in ms. */
const REPLY_TIME = 20_000;

/** The desk as the relay uses it, and the credential it is asked with. */
export async function relayDesk(context: IExecuteFunctions) {
	const { settings } = await zammadCredential(context);
	const deadline = Date.now() + REPLY_TIME;
	const signal = context.getExecutionCancelSignal();
	const zammad = createZammad(settings, { deadline, signal });
	const desk = { zammad, claim: processClaim, flights: processFlights, now: Date.now, deadline, signal };
	return { desk, settings };
}
