import { z } from 'zod';
import { refusal } from './judgement';

/** Shape of an id in answers. */
export const idShape = z.number().int().positive();

/** An id as part of a path; anything but a positive integer is refused, so that no path can be slipped in. */
export function idInPath(id: number, operation: string): string {
	if (!Number.isSafeInteger(id) || id < 1) throw refusal(operation, 'Ids are positive whole numbers.');
	return String(id);
}
