"use client";
import { useField } from "@payloadcms/ui";

/** How long an alternative text is, beside what a listener bears. Advice, never a refusal. */
export function AltAdvice({
  advised,
  path = "alt",
}: {
  readonly advised: number;
  readonly path?: string;
}) {
  const { value } = useField<string>({ path });
  const length = [...(value ?? "").trim()].length;
  const isLong = length > advised;
  return (
    <p
      className="livery-small"
      role="status"
      data-is-long={isLong}
      data-is-missing={length === 0}
    >
      {length === 0
        ? "Alternative text missing in this language"
        : `${length} of about ${advised} characters`}
      {isLong && ": shorten it, and put the rest into the extended description"}
    </p>
  );
}
