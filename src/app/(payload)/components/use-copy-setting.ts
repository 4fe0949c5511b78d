"use client";
import { useDocumentInfo, useFormFields, useLocale } from "@payloadcms/ui";

/** Where copy stands: its language, the brand and the narrative that it belongs to. */
export interface CopySetting {
  readonly language: string;
  readonly brand?: number;
  readonly narrative?: number;
}

const idOf = (value: unknown): number | undefined => {
  const id = Number(value);
  return Number.isInteger(id) && id > 0 ? id : undefined;
};

/** Reads from the form around a field of copy what the check of words wants to know. */
export function useCopySetting(): CopySetting {
  const { code } = useLocale();
  const { collectionSlug, id } = useDocumentInfo();
  const brand = useFormFields(([fields]) => idOf(fields["brand"]?.value));
  const narrative = collectionSlug === "narratives" ? idOf(id) : undefined;
  return {
    language: code,
    ...(brand !== undefined && { brand }),
    ...(narrative !== undefined && { narrative }),
  };
}
