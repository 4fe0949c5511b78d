import { Ajv } from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(
  import.meta.dirname,
  "../../fixtures/dtcg-schema-2025.10",
);

// The format keywords are addresses and pointers, which the reader's own tests cover.
const ajv = new Ajv({ strict: false, validateFormats: false });

for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }))
  if (entry === "format.json" || /^format\/.*\.json$/.test(entry))
    ajv.addSchema(JSON.parse(readFileSync(path.join(folder, entry), "utf8")));

const validate = ajv.getSchema(
  "https://www.designtokens.org/schemas/2025.10/format.json",
);

/** What the official schema has against a token file; empty when it is right. */
export function schemaFaults(file: unknown): readonly string[] {
  if (!validate) throw new Error("Cannot find the schema of token files");
  const isValid = validate(file);
  return isValid === true
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath}: ${message ?? ""}`,
      );
}
