import type { Policy } from '../document';
import { isHolding } from './holding';

const FAILED =
	/\b(?:tidak|tdk|tak|belum|gagal)\s+(?:ada\s+yang\s+)?(?:di)?(?:angkat|jawab|respons?|hubung|sambung|terhubung|tersambung|aktif|(?:dapat|bisa)\s+di(?:hubungi|telepon))(?:\s+\S+){0,2}$/i;
const CALLED =
	/^(?:(?:kami|saya|sudah|telah)\s+)*(?:telepon|telp|menelepon|ditelepon|menghubungi|dihubungi|panggilan|percobaan)(?:\s+\S+){0,2}$/i;

/**
 * Whether what an agent keyed in of a call says no more than that nobody took it: each clause says so, that he called,
 * or that the user is to wait.
 */
export function isUnansweredTry(policy: Policy, text: string): boolean {
	const clauses = text.split(/[.,;:\n]+/).map((one) => one.trim());
	return (
		clauses.some((one) => FAILED.test(one)) &&
		clauses.every((one) => one === '' || FAILED.test(one) || CALLED.test(one) || isHolding(policy, one))
	);
}
