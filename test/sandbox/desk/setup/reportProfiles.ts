import type { Kind } from './kind';

export const reportProfiles: Kind = {
	path: 'report_profiles',
	model: 'Report::Profile',
	write: ['admin.report_profile'],
	unique: true,
	columns: () => ({ condition: {}, active: true }),
	stock: () => [{ name: '-all-', condition: {} }],
};
