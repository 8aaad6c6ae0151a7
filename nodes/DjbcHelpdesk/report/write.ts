import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { policyFields, startOf } from '../../DjbcPolicy/policySource';
import { instantIn } from '../../DjbcPolicy/parameter';
import { reports } from '../../policy/data/reports';
import { reportKinds, writeGiven, writeWished, type ReportRules } from '../../report';
import type { EachOperation } from '../../router/operation';
import { restrictedGroupsField } from '../pick/restrictedGroups';
import { ticketIdField, ticketIdOf } from '../pick/ticketId';
import { creatingDesk, ticketRules } from '../ticketDesk';

const by = (wayIn: 'wish' | 'fields', more: Record<string, string[]> = {}) => ({
	displayOptions: { show: { wayIn: [wayIn], ...more } },
});

const written = Object.entries(reports).filter(([, { sections }]) => sections.length > 0);

/** A field for each section, shown for the reports that must have it. */
const sectionFields: INodeProperties[] = [
	...new Set(written.flatMap(([, { sections }]) => sections.map(({ id }) => id))),
].map((id) => {
	const having = written.filter(([, { sections }]) => sections.some((section) => section.id === id));
	const name = { problem: 'Problem', rules: 'Rules', analysis: 'Analysis' }[id] ?? 'Conclusion';
	return {
		displayName: name,
		name: id,
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		description: `Section "${having[0]![1].sections.find((section) => section.id === id)!.label}" of the report; must not be empty`,
		...by('fields', { report: having.map(([code]) => code) }),
	};
});

export const write: EachOperation = {
	mode: 'each',
	concurrency: 4,
	value: 'write',
	name: 'Write',
	action: 'Write a report',
	description:
		'Write a report to Kepala Seksi (RPT-1 to RPT-3) as a ticket of its own, with a clock until it is delivered: as the wish of a macro on a ticket asks for, to be filled in there, or complete from fields. Items without a wish pass through at the cost of one request. Done twice it writes one.',
	fields: [
		{
			displayName: 'Way In',
			name: 'wayIn',
			type: 'options',
			options: [
				{
					name: 'Wish of a Macro',
					value: 'wish',
					description: 'The ticket asks for the report by the attribute djbc_request',
				},
				{ name: 'Fields', value: 'fields', description: 'The report is given here, complete' },
			],
			default: 'wish',
			description: 'Who asks for the report',
		},
		{ ...ticketIdField, ...by('wish') },
		{
			displayName: 'Report',
			name: 'report',
			type: 'options',
			options: written.map(([code, { label }]) => ({ name: `${code}: ${label}`, value: code })),
			default: 'RPT-1',
			description: 'Which of the written reports of 001 L-II 3',
			...by('fields'),
		},
		{
			displayName: 'Arose At',
			name: 'aroseAt',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 2026-01-12T09:00:00+07:00',
			description: 'When the problem was received or arose: an ISO 8601 instant with offset or Z',
			...by('fields'),
		},
		...sectionFields,
		{
			displayName: 'Source Ticket ID',
			name: 'sourceTicketId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 812',
			description: 'Ticket that the report is about; the report of a restricted one stays in its group',
			...by('fields'),
		},
		{
			...restrictedGroupsField,
			description:
				'Names of groups, separated by commas, that are restricted besides "Terbatas": reports of their tickets stay there. Groups below them are meant too.',
		},
		...policyFields,
	],
	run: writeItem,
};

async function writeItem(this: IExecuteFunctions, itemIndex: number): Promise<INodeExecutionData> {
	const rules = ticketRules(this, itemIndex);
	const isWish = this.getNodeParameter('wayIn', itemIndex, 'wish') === 'wish';
	const ticketId = isWish ? ticketIdOf(this, itemIndex) : null;
	const given = isWish ? null : givenIn.call(this, rules, itemIndex);
	const desk = await creatingDesk(this);
	const report = given
		? await writeGiven(desk, given, rules, startOf(this))
		: await writeWished(desk, ticketId!, rules, startOf(this));
	const source = ticketId ?? given!.sourceId;
	return { json: { ticketId: source, report: { ...report, requests: desk.zammad.requests } } };
}

/** @throws NodeOperationError before anything is sent, naming the field that is empty */
function givenIn(this: IExecuteFunctions, { policy }: ReportRules, itemIndex: number) {
	const wrong = (message: string, description: string) =>
		new NodeOperationError(this.getNode(), message, { description, itemIndex });
	const code = this.getNodeParameter('report', itemIndex, '');
	const kind = reportKinds(policy).find((one) => one.code === code);
	if (!kind) throw wrong('The field Report is not valid', 'Choose one of RPT-1, RPT-2 and RPT-3.');
	const arose = instantIn(this, itemIndex, 'aroseAt', 'Arose At');
	if (arose === null || Date.parse(arose) > startOf(this)) {
		throw wrong(
			'The field Arose At is empty or lies in the future',
			'Give the instant when the problem was received or arose, such as 2026-01-12T09:00:00+07:00.',
		);
	}
	const texts = Object.fromEntries(
		kind.sections.map(({ id, label }) => {
			const text: unknown = this.getNodeParameter(id, itemIndex, '');
			if (typeof text === 'string' && /[\p{L}\p{N}]/u.test(text)) return [id, text];
			throw wrong(
				`The section "${label}" of ${kind.code} is empty`,
				`Fill it in; a report is refused while one of its sections is empty (catalogue 5.1). Nothing was written.`,
			);
		}),
	);
	const source: unknown = this.getNodeParameter('sourceTicketId', itemIndex, '');
	const sourceId = source === '' || source === null ? null : Number(source);
	if (sourceId !== null && !(Number.isSafeInteger(sourceId) && sourceId > 0)) {
		throw wrong('The field Source Ticket ID is not valid', 'Give the ID of a ticket, or leave it empty.');
	}
	return { kind, arose, texts, sourceId };
}
