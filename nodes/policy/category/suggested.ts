import type { Policy } from '../document';
import type { CategoryCode, CategorySuggestion } from '../types';

/**
 * A suggestion as `djbc_category_suggested` tells it: `INF::KEP 0.91`. Cut, not rounded, so that one below the threshold
 * of the pre-fill never reads as one above it.
 */
export function suggestionText({
	code,
	confidence,
}: Pick<CategorySuggestion, 'code' | 'confidence'>): string {
	return `${code} ${(Math.floor(Math.round(confidence * 1000) / 10) / 100).toFixed(2)}`;
}

/** What that text says of ours, `INF::KEP 0.82; pengirim: …`; no code where it tells the sender's hint alone. */
export function readSuggestion(text: string): { code: string; confidence: number } {
	const [first = ''] = text.split(' ', 1);
	const confidence = Number(/^\S+ (\d\.\d+)/.exec(text)?.[1] ?? 0);
	return first.endsWith(':') ? { code: '', confidence: 0 } : { code: first, confidence };
}

/** Whether a category is filled in that no human chose, as far as it and its chance tell (2.1); a doubt forbids it. */
export function isPrefillable(
	{ categories: { prefill } }: Policy,
	code: CategoryCode,
	confidence: number,
): boolean {
	return confidence >= prefill.confidence && prefill.parents.includes(code.split('::', 1)[0]!);
}
