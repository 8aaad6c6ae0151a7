import type { IndicatorOf } from '../cohort';
import { agents } from './agents';
import { k01 } from './k01';
import { k01b } from './k01b';
import { k02 } from './k02';
import { k03 } from './k03';
import { k04 } from './k04';
import { k05 } from './k05';
import { k06 } from './k06';
import { k07 } from './k07';
import { k08 } from './k08';
import { k09 } from './k09';
import { k10 } from './k10';
import { k11 } from './k11';
import { k12 } from './k12';
import { k13 } from './k13';
import { k14 } from './k14';
import { k15 } from './k15';
import { k16 } from './k16';
import { reports } from './reports';

/** In the order of catalogue 5.3, which is that of the export. */
export const INDICATORS: readonly IndicatorOf[] = [
	...[k01, k01b, k02, k03, k04],
	...[k05, k06, k07, k08, k09, k10],
	...[k11, k12, k13, k14, k15, k16],
	reports,
	agents,
];
