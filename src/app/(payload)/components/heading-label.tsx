"use client";
import { useRowLabel } from "@payloadcms/ui";

interface HeadedRow {
  readonly heading?: string;
}

/** A statement's heading in its folded row. */
export function HeadingLabel() {
  const { data, rowNumber = 0 } = useRowLabel<HeadedRow>();
  return <span>{data.heading || `Statement ${rowNumber + 1}`}</span>;
}
