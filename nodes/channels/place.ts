import { numeral, words } from './payload';

/** A place as text: an agent can put the coordinates into any map. */
export function placeLine(latitude: unknown, longitude: unknown, ...names: unknown[]): string {
	const point = [numeral(latitude), numeral(longitude)];
	const parts = [
		names.map(words).filter(Boolean).join(', '),
		point.includes(undefined) ? '' : `(${point.join(', ')})`,
	];
	return `Lokasi: ${parts.filter(Boolean).join(' ') || 'tidak diketahui'}`;
}
