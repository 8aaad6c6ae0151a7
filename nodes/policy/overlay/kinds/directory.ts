import { directoryCode } from '../../schema/directory';
import { channels } from '../../schema/services';
import type { Draft } from '../draft';
import { fieldsIn, listIn, TAKE_OUT } from '../notation';
import { textOf, type Entry, type Kind } from './kind';

type Fields = Record<string, string | null>;

/** A new office, or what changes of one; fields of several rows add up. Sections given empty are taken out. */
export const office: Kind = {
	addsUp: true,
	notation: {
		key: 'its code: KPPBC-JPR',
		value:
			'label=KPPBC TMP C Jayapura; zone=Asia/Jayapura (or calendar=OFFICE-MKS); sections=PLI: Seksi PLI, PDAD: Seksi PDAD; fields of several rows add up; - goes back to what is shipped',
	},
	apply(draft, entry) {
		const code = codeOf(entry);
		const fields = named(entry, ['label', 'kind', 'calendar', 'zone', 'sections', 'accountable']);
		if (code === null || fields === null) {
			return [];
		}
		if (fields.calendar && fields.zone) {
			entry.problem('value', 'name a calendar or a zone: a zone makes a calendar of its own');
			return [];
		}
		const known = draft.see('offices')[code];
		const calendar = fields.zone ? `OFFICE-${code}` : (fields.calendar ?? known?.calendar);
		const label = fields.label ?? known?.label;
		if (!calendar || !label) {
			entry.problem('value', 'a new office needs label and calendar (or zone)');
			return [];
		}
		if (fields.zone && Object.hasOwn(draft.base.calendars.calendars, calendar)) {
			entry.problem(
				'value',
				`${calendar} is shipped: name calendar=${calendar}, or give the office another code`,
			);
			return [];
		}
		if (fields.zone) {
			draft.edit('calendars').calendars[calendar] = {
				kind: 'weekly',
				zone: fields.zone,
				hours: 'PMK221',
				overlays: true,
				holidays: true,
			};
		}
		const sections = sectionsIn(fields.sections, entry);
		if (sections === null) {
			return [];
		}
		draft.edit('offices')[code] = {
			label,
			kind: (fields.kind ?? known?.kind ?? 'office') as 'office',
			calendar,
			sections: 'sections' in fields ? sections : (known?.sections ?? {}),
			accountable: fields.accountable ?? known?.accountable ?? 'Kepala Kantor',
		};
		return [
			...(known ? Object.keys(fields).map((name) => `/offices/${code}/${name}`) : [`/offices/${code}`]),
			...(fields.zone ? [`/calendars/calendars/${calendar}`] : []),
		];
	},
};

/** `PLI: Seksi Penyuluhan, PDAD: Seksi Pengolahan Data`. */
function sectionsIn(text: string | null | undefined, { problem }: Entry): Record<string, string> | null {
	const pairs = listIn(text ?? null).map((part) => part.split(':').map((one) => one.trim()));
	if (pairs.some((pair) => pair.length !== 2 || !pair[0] || !pair[1])) {
		problem('value', 'write sections as PLI: Seksi PLI, PDAD: Seksi PDAD');
		return null;
	}
	return Object.fromEntries(pairs);
}

const contactFields = ['name', 'function', 'email', 'phone'] as const;

/**
 * A unit's contact, or a new unit; fields of several rows add up. A label that changes stays as an alias (A27). Parts of
 * the contact, aliases and categories to receive are taken out when given empty.
 */
export const unit: Kind = {
	addsUp: true,
	notation: {
		key: 'its code: DIT-IKC',
		value:
			'email=helpdesk@example.go.id; name=…; function=…; phone=+62215551234; kind=external; office=BRAVO; label=…; aliases=…; receives=ICT; fields of several rows add up; - goes back to what is shipped',
	},
	apply(draft, entry) {
		const code = codeOf(entry);
		const fields = named(entry, ['label', 'aliases', 'kind', 'office', 'receives', ...contactFields]);
		if (code === null || fields === null) {
			return [];
		}
		const known = draft.see('units')[code];
		const label = fields.label ?? known?.label;
		const officeCode = fields.office ?? known?.office;
		if (!label || !officeCode) {
			entry.problem('value', 'a new unit needs label and office, the office whose days time its escalations');
			return [];
		}
		const former = known && known.label !== label ? [known.label] : [];
		const aliases = 'aliases' in fields ? listIn(fields.aliases!) : (known?.aliases ?? []);
		draft.edit('units')[code] = {
			label,
			aliases: [...new Set([...aliases, ...former])].filter((name) => name !== label),
			kind: (fields.kind ?? known?.kind ?? 'external') as 'external',
			office: officeCode,
			receives: 'receives' in fields ? listIn(fields.receives!) : (known?.receives ?? []),
			contact: contactOf(fields, known?.contact ?? null),
			trace: known?.trace ?? ['DIR-1'],
		};
		return known ? Object.keys(fields).map((name) => `/units/${code}/${placeOf(name)}`) : [`/units/${code}`];
	},
};

function placeOf(field: string): string {
	return (contactFields as readonly string[]).includes(field) ? `contact/${field}` : field;
}

function contactOf(fields: Fields, known: Record<(typeof contactFields)[number], string | null> | null) {
	const contact = { name: null, function: null, email: null, phone: null, ...known };
	for (const field of contactFields) {
		if (field in fields) {
			contact[field] = field === 'phone' ? international(fields[field]!) : fields[field]!;
		}
	}
	return contactFields.some((field) => contact[field] !== null) ? contact : null;
}

/** An Indonesian number as people write it, in E.164 (A33); another stays as it is. */
function international(phone: string | null): string | null {
	return phone?.replace(/[\s().-]/g, '').replace(/^0/, '+62') ?? null;
}

const complaintSenders = ['sipuma', 'email', 'phone', 'fax', 'letter'] as const;

/** An official account of an office, or an address of the complaint channels (TPL-A6). */
export const sender: Kind = {
	takesOut: true,
	notation: {
		key: 'office and channel: KPPBC-MKS instagram_dm; or complaints and one of sipuma, email, phone, fax, letter',
		value: 'the account or address as people write it; - takes the account of an office out',
	},
	apply(draft, entry) {
		const text = textOf(entry);
		const [owner = '', channel = '', ...more] = entry.key.split(' ');
		if (text === null) {
			return [];
		}
		if (owner === 'complaints') {
			return complaintSender(draft, entry, channel, text);
		}
		if (more.length > 0 || !(channels as readonly string[]).includes(channel)) {
			entry.problem('key', `write office and channel as BRAVO email; channels are ${channels.join(', ')}`);
			return [];
		}
		if (text === '') {
			entry.problem('value', `is empty: write the account, or ${TAKE_OUT} to take it out`);
			return [];
		}
		if (!directoryCode.safeParse(owner).success) {
			entry.problem('key', `no office ${owner}: write office and channel as BRAVO email`);
			return [];
		}
		const accounts = (draft.edit('senders').offices[owner] ??= {}) as Record<string, string>;
		if (text === TAKE_OUT) {
			delete accounts[channel];
		} else {
			accounts[channel] = text;
		}
		return [`/senders/offices/${owner}/${channel}`];
	},
};

function complaintSender(draft: Draft, { problem }: Entry, name: string, text: string): string[] {
	const field = complaintSenders.find((one) => one === name);
	if (!field) {
		problem('key', `complaint channels are ${complaintSenders.join(', ')}`);
	} else if (text === '' || text === TAKE_OUT) {
		problem('value', 'must be an address: template complaint-channels names it');
	} else {
		draft.edit('senders').complaints[field] = text;
		return [`/senders/complaints/${field}`];
	}
	return [];
}

function codeOf({ key, problem }: Entry): string | null {
	if (directoryCode.safeParse(key).success) {
		return key;
	}
	problem('key', 'must be a code of capitals and digits with hyphens, such as KPPBC-JPR');
	return null;
}

/** The named parts of a value, if it has only such as are known here. */
function named({ value, problem }: Entry, names: readonly string[]): Fields | null {
	const fields = fieldsIn(value);
	const strange = Object.keys(fields ?? {}).filter((name) => !names.includes(name));
	if (!fields) {
		problem('value', `write it as ${names[0]}=…; ${names[1]}=…`);
	} else if (strange.length > 0) {
		problem('value', `has no field ${strange.join(', ')}: use ${names.join(', ')}`);
	} else {
		return fields;
	}
	return null;
}
