"use client";

import { useRowLabel } from "@payloadcms/ui";
import { readKeptFont } from "#brand";

interface TypefaceRow {
  readonly family?: string;
  readonly fonts?: readonly { readonly weight?: number }[];
}

/** A typeface in its folded row, with its weights. */
export function TypefaceLabel() {
  const { data, rowNumber = 0 } = useRowLabel<TypefaceRow>();
  const weights = (data.fonts ?? []).flatMap(({ weight }) => weight ?? []);
  return (
    <span>
      <strong>{data.family || `Typeface ${rowNumber + 1}`}</strong>
      {weights.length > 0 && ` · ${weights.join(", ")}`}
    </span>
  );
}

interface FontRow {
  readonly file?: string;
  readonly weight?: number;
}

/** A font in its folded row: its weight and its file. */
export function FontLabel() {
  const { data, rowNumber = 0 } = useRowLabel<FontRow>();
  const { file = "", weight } = data;
  const name = readKeptFont(file)?.name ?? file.split("/").at(-1);
  return (
    <span>
      <strong>{weight ?? `Font ${rowNumber + 1}`}</strong>
      {name && ` · ${name}`}
    </span>
  );
}

interface StackRow {
  readonly language?: string;
  readonly families?: readonly string[];
}

/** A language in its folded row, with the families that it tries. */
export function StackLabel() {
  const { data, rowNumber = 0 } = useRowLabel<StackRow>();
  const families = data.families ?? [];
  return (
    <span>
      <strong>{data.language || `Language ${rowNumber + 1}`}</strong>
      {families.length > 0 && ` · ${families.join(", ")}`}
    </span>
  );
}
