import type { Sheet as WrittenSheet } from 'write-excel-file/node';

import { localMinute } from '../../../policy/localTime';
import type { KpiResult } from '../../../policy/kpi/types';
import { RUN_NAMES } from '../../../policy/kpi/runNames';

import { headCell, text, words, type Cell } from './cells';

export type Sheet = WrittenSheet<Buffer>;

export interface Table {
	/** Left out where the sheet has one table only. */
	caption?: string;
	heads: string[];
	rows: Cell[][];
}

/** A sheet under its name: what it tells of, then its tables, one below the other. */
export interface SheetPlan {
	name: string;
	title: string;
	/** In characters. */
	widths: number[];
	tables: Table[];
	/** Lines below the tables. */
	remarks?: string[];
}

const NOTHING = 'Nihil';

/** Lays a sheet out for A4 across. Its head stays in view, with the heads of the columns where they are the only ones. */
export function sheetOf(result: KpiResult, { name, title, widths, tables, remarks = [] }: SheetPlan): Sheet {
	const head = [
		[words(title, { fontWeight: 'bold', fontSize: 14 })],
		...periodLines(result).map((one) => [words(one)]),
		[],
	];
	return {
		sheet: name,
		orientation: 'landscape',
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: tables.length === 1 ? head.length + 1 : head.length - 1,
		showGridLines: false,
		data: [
			...head,
			...tables.flatMap((table) => tableRows(table, widths)),
			...remarks.map((remark) => [words(remark, { fontStyle: 'italic' })]),
		],
	};
}

/** Bounds and zone stand beside the name of the period wherever it is printed (PER-1). */
function periodLines({
	scopeLabel,
	period,
	asOf,
	run,
	reason,
	policyVersion,
	policyHash,
}: KpiResult): string[] {
	const { label, from, to, zone } = period;
	const [begin, end, seen] = [from, to, asOf].map((at) => localMinute(at, zone));
	return [
		`${scopeLabel}, periode ${label}: ${begin} sampai sebelum ${end} (${zone})`,
		`${RUN_NAMES[run]}, menurut data pada ${seen}; kebijakan ${policyVersion} (${policyHash})`,
		...(reason === '' ? [] : [`Alasan penyajian kembali: ${reason}`]),
	];
}

function tableRows({ caption, heads, rows }: Table, widths: readonly number[]): Cell[][] {
	const nothing = [text(NOTHING), ...heads.slice(1).map(() => text(''))];
	return [
		...(caption === undefined ? [] : [[words(caption, { fontWeight: 'bold', fontSize: 12 })]]),
		...[heads.map(headCell), ...(rows.length > 0 ? rows : [nothing])].map((row) => heightened(row, widths)),
		[],
	];
}

/** Points, of a line of Arial 10. */
const LINE = 13;

/** Not every reader makes room for words that take several lines. */
function heightened(row: Cell[], widths: readonly number[]): Cell[] {
	const lines = row.map((cell, place) => {
		const { value } = cell ?? {};
		return typeof value === 'string' ? Math.ceil(value.length / (widths[place]! * FILLED)) : 1;
	});
	const [first = null, ...others] = row;
	return first && Math.max(...lines) > 1
		? [{ ...first, height: LINE * Math.max(...lines) + 2 }, ...others]
		: row;
}

/** Characters of Arial are somewhat narrower than the digits that widths are told in. */
const FILLED = 1.05;
