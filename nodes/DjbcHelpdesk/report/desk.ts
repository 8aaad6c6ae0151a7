import type { IExecuteFunctions } from 'n8n-workflow';

import { policyOf } from '../../DjbcPolicy/policySource';
import { ownUserOf } from '../../events';
import { processClaim } from '../../intake/claim';
import { ReceiveFailure } from '../../intake/receiveFailure';
import type { ReportDesk, ReportRules } from '../../report';
import { createZammad } from '../../zammad';
import { restrictedGroupsOf } from '../pick/restrictedGroups';
import { zammadCredential } from '../zammadCredential';

/** All that one report may take, in ms. */
const REPORT_TIME = 60_000;

/** @throws ReceiveFailure where the credential has no System ID: numbers of tickets begin with it */
export async function reportDesk(context: IExecuteFunctions): Promise<ReportDesk> {
	const { settings, systemId } = await zammadCredential(context);
	if (!/^\d{1,20}$/.test(systemId)) throw new ReceiveFailure('systemId');
	const zammad = createZammad(settings, {
		deadline: Date.now() + REPORT_TIME,
		signal: context.getExecutionCancelSignal(),
	});
	const ownUser = async () => await ownUserOf(zammad, settings);
	return { zammad, claim: processClaim, systemId, ownUser };
}

export function reportRules(context: IExecuteFunctions, itemIndex: number): ReportRules {
	const { policy } = policyOf(context, itemIndex);
	return { policy, restrictedGroups: restrictedGroupsOf(context, itemIndex) };
}
