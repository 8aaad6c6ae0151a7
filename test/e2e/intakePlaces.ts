import { RESTRICTED, sectionGroup, TEAMS } from '../../nodes/setup/places';
import type { DeskApi } from './deskApi';

/** Where the intake of a run puts its tickets. */
export interface IntakePlaces {
	/** First digits of the desk's ticket numbers. */
	systemId: string;
	/** For the node Settings: a group, or an expression that chooses one by the message's office. */
	group: string;
	restrictedGroup: string;
	/** The group that comes of it. */
	groupOf(office: string): string;
}

export const TRIAGE_GROUP = Object.keys(RESTRICTED)[0]!;

const OFFICE = 'KPPBC-MKS';
const OFFICE_GROUP = sectionGroup(OFFICE, 'PLI');

/**
 * Messages of the shipped office go to its section for the public, all others to the contact centre. `only`: one group
 * for all in place of that.
 */
export async function intakePlaces(admin: DeskApi, only?: string): Promise<IntakePlaces> {
	const settings = await admin.call<Array<{ name: string; state_current: { value: unknown } }>>(
		'GET',
		'/settings',
	);
	const systemId = settings.find(({ name }) => name === 'system_id')?.state_current.value;
	if (!/^\d+$/.test(String(systemId))) throw new Error('The desk does not tell its system_id');
	return {
		systemId: String(systemId),
		group: only ?? `={{ $json.office === '${OFFICE}' ? '${OFFICE_GROUP}' : '${TEAMS.service}' }}`,
		restrictedGroup: TRIAGE_GROUP,
		groupOf: (office) => only ?? (office === OFFICE ? OFFICE_GROUP : TEAMS.service),
	};
}
