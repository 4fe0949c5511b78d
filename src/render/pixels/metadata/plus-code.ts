const vocabulary = /^https?:\/\/ns\.useplus\.org\/ldf\/vocab\//;

/** A code of PLUS, bare or as an address, when it is of the kind that is asked for: `MR`, `AG` … */
export function plusCode(
  written: string | undefined,
  kind: "MR" | "PR" | "AG" | "DMI",
): string | undefined {
  const code = written?.replace(vocabulary, "").toUpperCase();
  const isCode =
    code !== undefined &&
    code.startsWith(`${kind}-`) &&
    /^[A-Z0-9-]{4,60}$/.test(code);
  return isCode ? code : undefined;
}
