import { SetupDesk } from '../setup/desk';
import { escalationCases } from './agents/escalation';
import { formCases } from './agents/forms';
import { kpiCases } from './agents/kpi';
import { macroCases } from './agents/macros';
import { overviewCases } from './agents/overviews';
import { restrictedCases } from './agents/restricted';
import type { RoleDesk } from './agents/roleDesk';
import { roleTargets } from './agents/targets';

/**
 * What an officer of each role meets on a desk that Setup made: lists, forms, macros, closed doors, an escalation. On sandboxes always,
 * and on a live Zammad with ZAMMAD_URL and ZAMMAD_ADMIN_TOKEN (permissions `admin` and `ticket.agent`): there Setup must
 * have been applied, and no workflow may follow the desk meanwhile, since it would answer what the macros ask for. Own
 * officers and tickets only; tokens of others may be given (people.ts).
 */
jest.setTimeout(120_000);

afterAll(SetupDesk.closeAll);

describe.each(roleTargets())('$label', (target) => {
	let opened: RoleDesk;
	const desk = (): RoleDesk => opened;

	beforeAll(async () => {
		opened = await target.open();
	});
	afterAll(() => opened?.close());

	describe('overviews', () => overviewCases(desk));
	describe('restricted tickets', () => restrictedCases(desk));
	describe('forms', () => formCases(desk));
	describe('macros', () => macroCases(desk));
	describe('an escalation', () => escalationCases(desk));
	describe('the month in numbers', () => kpiCases(desk));
});
