import { tableRoles } from '../../schema/reminders';
import { services } from '../../schema/services';
import { listIn, TAKE_OUT } from '../notation';
import { textOf, type Kind } from './kind';

/** Zammad's logins, and addresses as they are written: neither blanks nor markup. */
const PERSON = /^[^\s,;<>"']{1,100}$/;
const PLACE = /^(?:\*|[A-Z0-9]+(?:-[A-Z0-9]+)*)$/;
const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;

/** Who holds a role of the ladder of reminders, for a service, an office, both, a unit, or everywhere (RANK-4). */
export const person: Kind = {
	takesOut: true,
	notation: {
		key: 'role and place: team_leader SVC-CC, kepala_kantor KPPBC-MKS, petugas SVC-WEBCHAT KPPBC-MKS, unit_contact DIT-IKC, or kepala_seksi *',
		value:
			'logins of the desk, or e-mail addresses of people outside, separated by commas: siti.aminah, kakap@contoh.go.id; - takes them out',
	},
	apply(draft, entry) {
		const text = textOf(entry);
		const [name = '', ...places] = entry.key.split(' ');
		const role = tableRoles.find((one) => one === name);
		if (text === null) {
			return [];
		}
		if (!role) {
			entry.problem('key', `is no role: use ${tableRoles.join(', ')}`);
			return [];
		}
		if (places.length === 0 || places.length > 2 || !places.every((one) => PLACE.test(one))) {
			entry.problem(
				'key',
				`write role and place as ${name} SVC-CC: a service (${services.join(', ')}), an office, both, a unit, or *`,
			);
			return [];
		}
		const place = places.join(' ');
		const persons = text === TAKE_OUT ? [] : listIn(text);
		const wrong = persons.find((one) => !PERSON.test(one) || (one.includes('@') && !ADDRESS.test(one)));
		if (text !== TAKE_OUT && (persons.length === 0 || wrong !== undefined)) {
			entry.problem(
				'value',
				`write logins or e-mail addresses, separated by commas; ${TAKE_OUT} takes them out`,
			);
			return [];
		}
		if (text !== TAKE_OUT) {
			(draft.edit('reminders').persons[role] ??= {})[place] = persons;
		} else if (draft.see('reminders').persons[role]?.[place]) {
			delete draft.edit('reminders').persons[role]![place];
		}
		return [`/reminders/persons/${role}/${place}`];
	},
};
