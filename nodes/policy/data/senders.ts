import type { Senders } from '../schema/senders';

/** Official accounts of the contact centre (001 L-I III.C.3, A33) and the complaint channels of 000 A.6 = 002 A.6. */
export const senders: Senders = {
	offices: {
		BRAVO: {
			phone: '(021) 1500225',
			sms: '081-1500225',
			email: 'info@customs.go.id',
			webchat: 'www.beacukai.go.id',
			facebook_dm: 'beacukaiRI',
			x_dm: '@beacukaiRI',
		},
		'KPPBC-MKS': { whatsapp_group: 'Maraga Care' },
	},
	complaints: {
		sipuma: 'http://www.beacukai.go.id/pengaduan.html',
		email: 'pengaduan.beacukai@customs.go.id',
		phone: '(021) 1500 225 (Bravo Bea Cukai)',
		fax: '(021) 4890966',
		letter:
			'Direktur Kepatuhan Internal, Direktorat Jenderal Bea dan Cukai, Jl. Ahmad Yani By Pass - Rawamangun, Jakarta Timur, Jakarta 13230',
	},
};
