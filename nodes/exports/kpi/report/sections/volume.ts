import { bars } from '../charts/bars';
import { breakdown, brokenDown, figures, nameOn, type Month } from '../figures';
import { figure, type Section } from '../layout';

/** K01. */
export function volume(month: Month): Section {
	const channels = brokenDown(month, 'K01', 'channel').sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const list = channels.map((line) => ({ name: nameOn(month, 'channel', line), value: line.value }));
	return {
		title: 'Volume layanan',
		content: [
			figures(month, ['K01', 'K01.unconfirmed']),
			...(list.length > 0 ? [figure('Permintaan per saluran', bars(list, 'count'))] : []),
			...breakdown(month, 'K01', 'service', 'Permintaan per layanan'),
			...breakdown(month, 'K01', 'category', 'Permintaan per kategori'),
		],
	};
}
