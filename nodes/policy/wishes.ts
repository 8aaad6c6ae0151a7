/** What a macro asks for: codes and labels of `djbc_request`, which whoever carries one out empties (catalogue 8). */
export const WISHES = {
	escalate: 'Eskalasikan',
	rpt1: 'Laporan kasus sulit (RPT-1)',
	rpt2: 'Laporan masalah operasional (RPT-2)',
	rpt3: 'Laporan masalah pengawasan (RPT-3)',
	ppid: 'Alihkan ke PPID',
	confirm: 'Kategori benar',
	understood: 'Unit memahami masalah',
	unit_answer: 'Jawaban unit diterima',
	cancel_escalation: 'Batalkan eskalasi',
	letter: 'Siapkan surat/nota dinas',
	qa_try: 'Pemohon tidak terhubungi',
	deliver: 'Sampaikan laporan kepada Kepala Seksi',
} as const;

export type Wish = keyof typeof WISHES;
