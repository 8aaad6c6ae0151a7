/** Macros of the desk by which an assessor records a verification; the notes name them. */
export const VERIFICATION_MACROS = {
	confirmed: 'Verifikasi: ditindaklanjuti',
	not_followed_up: 'Verifikasi: belum ditindaklanjuti',
	tried: 'Pemohon tidak terhubungi',
} as const;
