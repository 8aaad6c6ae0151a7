import type { Limit } from '../schema/services';

/** A limit as agents read it: "4 jam kerja", "90 menit kerja", "1 hari kerja". */
export function limitInWords(limit: Limit): string {
	switch (limit.kind) {
		case 'WM':
			return limit.minutes % 60 === 0 ? `${limit.minutes / 60} jam kerja` : `${limit.minutes} menit kerja`;
		case 'WD':
			return limit.days === 0 ? 'hari kerja yang sama' : `${limit.days} hari kerja`;
		case 'SPLIT':
			return `${limit.inside} menit, di luar jam kerja ${limit.outside} menit`;
	}
}
