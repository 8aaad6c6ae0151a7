import type { Templates } from '../../schema/templates';

/** What members of a restricted group type when the Director General orders a disclosure (CONF-4). */
export const disclosure: Templates = {
	disclosure: {
		purpose: 'Log of a disclosure by order of the Director General: the four lines of an internal note',
		reader: 'staff',
		text: `Pengungkapan atas perintah Direktur Jenderal
Nomor perintah: …
Tanggal perintah: …
Penerima: …
Yang diungkapkan: …`,
		variables: [],
		status: 'PROPOSED',
		trace: ['001 L-II 1.3'],
	},
};
