/** What is heavy and seldom needed: bundled apart, and loaded when it is asked for (nodes/build.mjs). */
export { letterDocument } from './letters/document';
export { kpiCsv } from './kpi/csv';
export { resultJson } from './kpi/result';
export { staffCsv } from './kpi/staff';
export { kpiWorkbook } from './kpi/workbook';
export { reportDocument } from './kpi/report/document';
