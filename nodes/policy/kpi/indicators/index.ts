import type { IndicatorOf } from '../cohort';
import { agents } from './agents';
import { k01 } from './k01';
import { k05 } from './k05';
import { k06 } from './k06';
import { k07 } from './k07';
import { k08 } from './k08';
import { k09 } from './k09';
import { k11 } from './k11';
import { k12 } from './k12';
import { k13 } from './k13';
import { k14 } from './k14';
import { reports } from './reports';

/** In the order of catalogue 5.3, which is that of the export. */
export const INDICATORS: readonly IndicatorOf[] = [
	k01,
	...[k05, k06, k07, k08, k09],
	...[k11, k12, k13, k14],
	reports,
	agents,
];
