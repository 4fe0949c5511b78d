import { availableParallelism, cpus, loadavg } from "node:os";
import type { Row } from "./row.ts";

/** What the figures were measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** Of the last minute, before and after. */
  readonly loads: readonly number[];
}

/** This machine now. */
export const thisMachine = (loads: readonly number[]): Machine => ({
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: availableParallelism(),
  node: process.version,
  loads,
});

/** The load of the last minute. */
export const load = (): number => loadavg()[0] ?? 0;

const heads = [
  "what",
  "limit",
  "product",
  "ratio",
  "quartiles",
  "by CPU",
  "goal",
  "against",
] as const;

/** The rows as one table in plain text. */
export function table(rows: readonly Row[], machine: Machine): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (column: number) =>
    column === 0 || column === heads.length - 1;
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isText(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
  const [head = "", ...body] = lines;
  const { processor, cores, node, loads } = machine;
  return [
    head,
    "-".repeat(head.length),
    ...body,
    "",
    `${processor}, ${cores} cores, Node ${node}, load ${loads.map((load) => load.toFixed(1)).join(" to ")}`,
    "Ratios are medians of interleaved rounds; milliseconds compare only within a row.",
    "",
  ].join("\n");
}

function cellsOf(row: Row): readonly string[] {
  const { unit, ratio, spread, cpuRatio, goal, reach } = row;
  const value = (figure: number) =>
    `${figure >= 100 ? figure.toFixed(0) : figure.toFixed(1)} ${unit}`;
  const verdict =
    goal === undefined
      ? ""
      : ratio <= goal
        ? " met"
        : reach !== undefined && ratio <= reach
          ? ` (reach ${reach} met)`
          : " NOT MET";
  return [
    row.name,
    value(row.limitValue),
    value(row.ownValue),
    ratio.toFixed(2),
    spread.map((figure) => figure.toFixed(2)).join("-"),
    cpuRatio?.toFixed(2) ?? "",
    goal === undefined ? "" : `${goal}${verdict}`,
    row.limit,
  ];
}
