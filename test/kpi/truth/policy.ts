import { policyFrom } from '../../../nodes/policy/overlay/policyFrom';

/** The shipped policy, with an office in the third zone as an admin enters it. */
export function policyOfThree() {
	const row = {
		...{ id: 1, kind: 'office', key: 'KPPBC-JYP', effectiveAt: '', note: '' },
		value: 'label=KPPBC TMP C Jayapura; zone=Asia/Jayapura',
	};
	return policyFrom({ rows: [row], now: Date.parse('2026-01-01T00:00:00Z') }).policy;
}
