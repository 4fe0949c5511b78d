"use client";
import { useRowLabel } from "@payloadcms/ui";

interface FormRow {
  readonly form?: string;
  readonly replacement?: string;
}

/** A form of a word in its folded row, with what takes its place. */
export function FormLabel() {
  const { data, rowNumber = 0 } = useRowLabel<FormRow>();
  const { form, replacement } = data;
  return (
    <span>
      {form || `Form ${rowNumber + 1}`}
      {replacement && (
        <>
          {" → "}
          <strong>{replacement}</strong>
        </>
      )}
    </span>
  );
}
