import type { KpiRun } from './types';

/** What a run is called wherever people read of it: files, notes, mails, the form (PER-5). */
export const RUN_NAMES: Record<KpiRun, string> = {
	running: 'Periode berjalan',
	preliminary: 'Sementara',
	final: 'Final',
	restatement: 'Penyajian kembali',
};
