import type { FetchProblem } from '../http/fetchFile';

/** Why an attachment did not come. */
export type Problem =
	| Exclude<FetchProblem, 'status'>
	| { status: number }
	| 'account'
	| 'executable'
	| 'webPage'
	| 'sha256'
	| 'size'
	| 'messageTooLarge'
	/** A proxy before the desk takes no request of that size. */
	| 'deskLimit';

/** Of these a later try may come out otherwise; all others are refused for good. */
const PASSING = new Set<Problem>([
	'timeout',
	'deadline',
	'cancelled',
	'unreachable',
	'reset',
	'tls',
	'proxy',
]);
/** Gone, and unavailable for legal reasons. */
const FOR_GOOD = [410, 451];

export function mayPass(problem: Problem): boolean {
	return typeof problem === 'object' ? !FOR_GOOD.includes(problem.status) : PASSING.has(problem);
}

/** In the words of agents; `host`: where it went wrong. */
export function problemInWords(problem: Problem, host: string): string {
	if (typeof problem === 'object') {
		return mayPass(problem)
			? `server penyimpanannya (${host}) menjawab dengan kode ${problem.status}`
			: 'berkasnya sudah dihapus dari server penyimpanan';
	}
	switch (problem) {
		case 'allowList':
			return `alamat penyimpanannya (${host}) belum diizinkan; minta admin n8n menambahkannya pada Allowed Media Hosts di kredensial DJBC Intake API`;
		case 'account':
			return 'berkas kanal ini hanya diberikan kepada akun kantor, yang tidak dipakai di sini; buka di aplikasi kanal, atau minta admin n8n memeriksa Media Account pada node Fetch Attachments';
		case 'privateAddress':
			return 'tautannya menuju jaringan pribadi, ditolak demi keamanan';
		case 'format':
			return 'tautannya tidak dapat dibaca';
		case 'redirects':
			return 'tautannya terlalu sering dialihkan';
		case 'tooLarge':
			return 'lebih besar dari 25 MB';
		case 'messageTooLarge':
			return 'bersama lampiran lain lebih besar dari 50 MB';
		case 'deskLimit':
			return 'terlalu besar bagi server Zammad; minta adminnya menaikkan batas ukuran permintaan (client_max_body_size)';
		case 'executable':
			return 'berkas program, ditolak demi keamanan';
		case 'webPage':
			return 'tautannya memberi halaman web, bukan berkasnya';
		case 'sha256':
		case 'size':
			return 'isinya tidak sama dengan yang dikirim';
		case 'tls':
			return `sambungan aman ke server penyimpanannya (${host}) gagal`;
		default:
			return `server penyimpanannya (${host}) tidak dapat dihubungi atau terlalu lambat`;
	}
}
