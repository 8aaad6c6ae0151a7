import type { IndicatorOf } from '../cohort';
import { k01 } from './k01';

/** In the order of catalogue 5.3, which is that of the export. */
export const INDICATORS: readonly IndicatorOf[] = [k01];
