import { z } from 'zod';
import { status, trace } from './founding';

/** Everything a template may ask for, with what stands in its place. */
export const templateVariables = {
	alamat_pengaduan: 'postal address for complaints (senders)',
	alamat_ppid: 'how to reach the information officer (PPID)',
	batas_waktu: 'due time, in the zone of the calendar',
	dasar_jawaban: 'rules the answer rests on',
	direktorat: 'directorate that may interpret the rule',
	faksimile_pengaduan: 'fax number for complaints (senders)',
	instansi: 'body that is responsible in our place',
	jawaban: 'the answer itself',
	jumlah_berkas: 'how many files',
	kantor: 'name of the office',
	kategori: 'label of the category',
	kutipan_peraturan: 'the rule, word for word',
	nilai_terendah: 'lowest score of the survey',
	nilai_tertinggi: 'highest score of the survey',
	nomor_artikel: 'id of the article in Zammad',
	nomor_eksternal: 'ticket number in the other system',
	nomor_surat: 'number of the letter that is answered',
	nomor_tiket: 'number of the ticket',
	pejabat_berwenang: 'official who may speak on the case, and how to reach him',
	penandatangan: 'who signs',
	penerima: 'function or name of the addressee',
	saluran: 'label of the channel',
	saluran_pengaduan: 'the complaint channels (template complaint-channels)',
	sifat: 'urgency of a letter, by its priority',
	sipuma: 'address of SIPUMA (senders)',
	sistem: 'name of the other system',
	sumber_peraturan: 'where the rule is found',
	surel_pengaduan: 'e-mail address for complaints (senders)',
	tanggal_surat: 'date of the letter that is answered',
	tanggal_terima: 'when the request was received, in the zone of the office',
	tautan_survei: 'link to the survey',
	telepon_bravo: 'phone number of the contact centre (senders)',
	telepon_pengaduan: 'phone number for complaints (senders)',
	unit: 'name of the unit',
	uraian: 'what the case is about, without the identity of the user',
	waktu_balasan: 'when the reply was written, in the zone of the office',
	yang_dibutuhkan: 'data that the user is asked for',
} as const;

export type TemplateVariable = keyof typeof templateVariables;

const variable = z.enum(Object.keys(templateVariables) as [TemplateVariable, ...TemplateVariable[]]);

/** Names in double braces, each once. */
export function variablesIn(text: string): string[] {
	return [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => name!.trim()))];
}

/**
 * Texts that leave the desk or lie in it (Indonesian). Variables stand in double braces; each template declares its
 * own, and one that is undeclared or unused is refused at load.
 */
export const templatesSchema = z.record(
	z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case'),
	z
		.object({
			/** When it is used, English, read by admins. */
			purpose: z.string().min(1),
			reader: z.enum(['citizen', 'unit', 'staff']),
			subject: z.string().min(1).optional(),
			text: z.string().min(1),
			variables: z.array(variable),
			status,
			trace,
		})
		.strict(),
);

export type Templates = z.infer<typeof templatesSchema>;
