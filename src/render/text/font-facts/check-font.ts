import { readTables, type Tables } from "../../pdf/font/sfnt.ts";
import { checkContainer } from "./check-container.ts";
import { checkTables } from "./check-tables.ts";

/** The tables of a font that can be embedded. Throws `unfit-font` with what to do for any other file. */
export function checkFont(bytes: Uint8Array): Tables {
  checkContainer(bytes);
  const tables = readTables(bytes);
  checkTables(tables);
  return tables;
}
