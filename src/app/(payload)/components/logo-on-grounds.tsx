"use client";

import { useFormFields } from "@payloadcms/ui";
import { usePreview } from "./use-preview.ts";
import { useSwatches } from "./use-swatches.ts";

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

/** The logo as it is being edited, on each colour that it may stand on. */
export function LogoOnGrounds() {
  const art = useFormFields(([fields]) => textOf(fields["art"]?.value));
  const grounds = useFormFields(([fields]) => fields["grounds"]?.value);
  const { brand, swatches } = useSwatches();
  const { source } = usePreview(art, brand);
  const chosen: readonly unknown[] = Array.isArray(grounds) ? grounds : [];
  const shown = swatches.filter(({ name }) => chosen.includes(name));
  if (!source || shown.length === 0) return null;
  return (
    <ul className="livery-grounds">
      {shown.map(({ hex, name, title }) => (
        <li key={name}>
          <div style={{ background: hex }}>
            <img src={source} alt={`The logo on ${title}`} />
          </div>
          <span className="livery-small">{title}</span>
        </li>
      ))}
    </ul>
  );
}
