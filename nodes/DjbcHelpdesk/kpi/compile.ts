import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { instantIn, textIn } from '../../DjbcPolicy/parameter';
import { policyFields, policyWithCalendarsOf, rowsIn, startOf } from '../../DjbcPolicy/policySource';
import { compileMonth, earlierOf } from '../../kpi';
import { isoInstant } from '../../policy/instant';
import { finalAt, questionOf, QuestionInvalid, runOf, zoneOfScope } from '../../policy/kpi/question';
import {
	assessmentRows,
	callRows,
	rosterRows,
	surveyRows,
	type RowsOf,
	type RowsReader,
} from '../../policy/kpi/rows';
import { PeriodInvalid, periodAsked } from '../../policy/period';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsOf, restrictedGroupsField } from '../pick/restrictedGroups';
import { scopeField } from '../pick/scopes';
import { createZammad } from '../../zammad';
import { zammadCredential } from '../zammadCredential';

import { policyTold } from './policyTold';

/** A list of rows that is not on the desk; left empty, its indicators have no value and say so. */
const rowsField = (displayName: string, name: string, table: string, serves: string): INodeProperties => ({
	displayName,
	name,
	type: 'json',
	default: '',
	placeholder: `={{ $('${displayName}').all() }}`,
	description: `All rows of the Data Table ${table} as its node gives them, for ${serves}; those that came after As Of do not count. Empty: these have no value.`,
});

export const compile: EachOperation = {
	mode: 'each',
	value: 'compile',
	name: 'Compile',
	action: 'Compile the KPI of a period',
	description:
		'Count K01 to K16 of a period from the 26th to the 25th out of the attributes and clock logs of the desk, one request for 200 tickets, and out of calls, rosters, assessments and surveys. The result names no ticket of the restricted groups; its list of agents is for the file per agent only. A table that exists and could not be read stands in unread: Store keeps no final run without it. What is for the admin stands in alerts: codes and counts only.',
	fields: [
		scopeField,
		{
			displayName: 'Period',
			name: 'period',
			type: 'string',
			default: 'ended',
			placeholder: 'e.g. 2026-01',
			description:
				'Year and month that name the period. The word "ended" takes the one that ended last; empty the one that runs now, of which nothing is kept.',
		},
		{
			displayName: 'As Of',
			name: 'asOf',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-02-26T08:00:00+07:00',
			description:
				'What happened later does not count (PER-5): an ISO 8601 instant with offset or Z. Empty: now; once the final run is due, its instant, unless a reason is given.',
		},
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			placeholder: 'e.g. Roster Februari terlambat masuk',
			description:
				'Makes a run after the final one a restatement, as of now where As Of is empty; Indonesian, names no person. Without effect before.',
		},
		rowsField('Calls', 'calls', 'djbc_calls', 'K12'),
		rowsField('Roster', 'roster', 'djbc_roster', 'K01b, K12 and K14'),
		rowsField('Assessments', 'assessments', 'djbc_assessment', 'K13'),
		rowsField('Surveys', 'surveys', 'djbc_survey', 'K09'),
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, that are restricted besides "Terbatas": their tickets are counted and never named',
		},
		...policyFields,
	],
	run: compileItem,
};

async function compileItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const question = questionIn(this, itemIndex);
	const { asOf } = question.asked;
	const calls = rowsOf(this, itemIndex, 'calls', 'Calls', callRows, asOf);
	const roster = rowsOf(this, itemIndex, 'roster', 'Roster', rosterRows, asOf);
	const assessments = rowsOf(this, itemIndex, 'assessments', 'Assessments', assessmentRows, asOf);
	const surveys = rowsOf(this, itemIndex, 'surveys', 'Surveys', surveyRows, asOf);
	const inputs = {
		...{ calls: calls.rows, roster: roster.rows },
		...{ assessments: assessments.rows, surveys: surveys.rows },
	};
	const { settings } = await zammadCredential(this);
	const zammad = createZammad(settings, { signal: this.getExecutionCancelSignal() });
	const { warnings, ...earlier } = await earlierOf(zammad, question.asked);
	const result = await compileMonth(zammad, question.asked, question.as, inputs, earlier, startOf(this));
	const tables = {
		djbc_calls: calls,
		djbc_roster: roster,
		djbc_assessment: assessments,
		djbc_survey: surveys,
	};
	const ofPolicy = policyTold(this, itemIndex);
	const unread = Object.entries(tables).flatMap(([name, { isUnread }]) => (isUnread ? [name] : []));
	const ofCalendars = result.warnings.filter((warning) => warning.includes('calendar'));
	return {
		json: {
			...(result as unknown as IDataObject),
			unread: [...(ofPolicy.isUnread ? ['djbc_policy'] : []), ...unread],
			warnings: [
				...result.warnings,
				...warnings,
				...Object.values(tables).flatMap(({ problems }) => problems),
				...ofPolicy.alerts,
				...ofPolicy.warnings,
			],
			alerts: [
				...ofPolicy.alerts,
				...unread.map((name) => `${name} could not be read`),
				...ofCalendars,
				...warnings,
			],
		},
	};
}

/** What is asked, and what kind of run that is. */
function questionIn(context: IExecuteFunctions, itemIndex: number) {
	const wrong = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { description, itemIndex });
	const { policy } = policyWithCalendarsOf(context, itemIndex);
	const now = startOf(context);
	const scope = textIn(context, itemIndex, 'scope');
	const reason = textIn(context, itemIndex, 'reason');
	const given = instantIn(context, itemIndex, 'asOf', 'As Of');
	try {
		const named = textIn(context, itemIndex, 'period');
		const { label } = periodAsked(named, zoneOfScope(policy, scope), policy.switches.kpiLabel, now);
		const of = (asOf: number) =>
			questionOf(policy, scope, label, asOf, restrictedGroupsOf(context, itemIndex));
		const usual = reason === '' ? Math.min(now, finalAt(of(now))) : now;
		const asked = of(given === null ? usual : Date.parse(given));
		if (asked.asOf > now) {
			throw wrong('The field As Of lies in the future', `It can be at most ${isoInstant(now)}.`);
		}
		const run = runOf(asked, reason);
		return { asked, as: { run, reason: run === 'restatement' ? reason : '' } };
	} catch (error) {
		throw error instanceof QuestionInvalid || error instanceof PeriodInvalid
			? wrong('The field Scope, Period or Reason is not valid', error.message)
			: error;
	}
}

/** @throws NodeOperationError for what is no list */
function rowsOf<Row>(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	displayName: string,
	read: RowsReader<Row>,
	asOf: number,
): RowsOf<Row> {
	const isEmpty = context.getNodeParameter(name, itemIndex, '') === '';
	return isEmpty
		? { rows: null, isUnread: false, problems: [] }
		: read(rowsIn(context, itemIndex, name, displayName), asOf);
}
