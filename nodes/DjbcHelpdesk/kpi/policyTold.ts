import type { IExecuteFunctions } from 'n8n-workflow';

import { changeOf, policyOf } from '../../DjbcPolicy/policySource';
import { isMissing } from '../../policy/kpi/rows';

/** A row that is none, by its place in the list. */
const NO_ROW = /^\/rows\/\[(\d+)\]$/;

/**
 * What a run is to say of the rows its policy was made of: paths only, not what a row holds.
 * @returns `isUnread`: the table exists and its rows are not among them; `alerts`: for the admin
 */
export function policyTold(context: IExecuteFunctions, itemIndex: number) {
	const { problems, warnings } = policyOf(context, itemIndex);
	const rows = changeOf(context, itemIndex).rows ?? [];
	const errors = problems.flatMap(({ path }) => {
		const place = NO_ROW.exec(path)?.[1];
		return place === undefined ? [] : [(rows[Number(place)] as { error?: unknown } | undefined)?.error];
	});
	const isUnread = errors.some((error) => !isMissing(error));
	const leftOut = problems.map(({ path }) => path).filter((path) => !NO_ROW.test(path));
	const waiting = warnings.map(({ path }) => path);
	return {
		isUnread,
		alerts: [
			...(isUnread ? ['djbc_policy could not be read'] : []),
			...(leftOut.length > 0 ? [`djbc_policy counts without ${leftOut.join(', ')}`] : []),
			...(waiting.length > 0 ? [`djbc_policy waits for other rows at ${waiting.join(', ')}`] : []),
		],
		warnings: !isUnread && errors.length > 0 ? ['djbc_policy does not exist'] : [],
	};
}
