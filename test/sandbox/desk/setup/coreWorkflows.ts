import type { Kind } from './kind';

const base = (name: string, object: string, module: string) => ({
	name,
	object,
	condition_saved: { 'custom.module': { operator: 'match all modules', value: [module] } },
	perform: { 'custom.module': { execute: [module] } },
	changeable: false,
});

/** The first stock workflow hides the pending time of states that do not wait; the API hides all three (recording 17). */
export const coreWorkflows: Kind = {
	path: 'core_workflows',
	model: 'CoreWorkflow',
	write: ['admin.core_workflow'],
	unique: true,
	limits: () => ({ name: 100 }),
	columns: () => ({
		object: null,
		preferences: {},
		condition_saved: {},
		condition_selected: {},
		perform: {},
		active: true,
		stop_after_match: false,
		changeable: true,
		priority: 500,
	}),
	hidden: (row) => row.changeable === false,
	stock: () => [
		base('base - hide pending time on non pending states', 'Ticket', 'CoreWorkflow::Custom::PendingTime'),
		base('base - admin sla options', 'Sla', 'CoreWorkflow::Custom::AdminSla'),
		base('base - core workflow', 'CoreWorkflow', 'CoreWorkflow::Custom::AdminCoreWorkflow'),
	],
};
