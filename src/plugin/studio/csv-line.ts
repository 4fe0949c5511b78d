/** What a spreadsheet takes for a formula where a cell begins with it. Source: OWASP, CSV Injection. */
const formula = /^[\s]*[=+\-@\t\r|%]/;

/**
 * One line of a table as RFC 4180 writes it, in which no spreadsheet finds a formula: such a cell begins with an
 * apostrophe.
 */
export const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map((cell) => (formula.test(cell) ? `'${cell}` : cell))
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(",")}\r\n`;
