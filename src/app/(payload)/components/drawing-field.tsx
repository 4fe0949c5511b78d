"use client";

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useConfig,
  useField,
} from "@payloadcms/ui";
import type { TextareaFieldClientComponent } from "payload";
import { useEffect, useState } from "react";
import { useSwatches } from "./use-swatches.ts";

interface Preview {
  readonly svg?: string;
  readonly trouble?: string;
}

interface Answer {
  readonly svg?: string;
  readonly errors?: readonly { readonly message: string }[];
}

const quiet = 400;

/** What a drawing looks like in the brand's colours, asked of the server once typing pauses. */
function usePreview(text: string | undefined, brand: string | undefined) {
  const api = useConfig().config.routes.api;
  const [preview, setPreview] = useState<Preview>({});
  useEffect(() => {
    if (!text || !brand) {
      setPreview({});
      return undefined;
    }
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(`${api}/brands/${brand}/drawing`, {
        method: "POST",
        body: text,
        credentials: "include",
        signal: stop.signal,
      });
      const { errors, svg }: Answer = await response.json();
      setPreview(
        svg === undefined
          ? { trouble: errors?.[0]?.message ?? "The drawing cannot be shown" }
          : { svg },
      );
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        if (!stop.signal.aborted) setPreview({ trouble: String(error) });
      });
    }, quiet);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, brand, text]);
  return preview;
}

/** A drawing to paste or to choose as a file, with what it looks like on light and on dark. */
export const DrawingField: TextareaFieldClientComponent = ({
  field,
  path: givenPath,
  readOnly,
}) => {
  const { disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: givenPath,
  });
  const { brand, trouble } = useSwatches();
  const preview = usePreview(value, brand);
  const isClosed = disabled || readOnly;
  const source = preview.svg
    ? `data:image/svg+xml,${encodeURIComponent(preview.svg)}`
    : undefined;
  return (
    <div className="field-type livery-drawing">
      <FieldLabel
        label={field.label ?? field.name}
        path={path}
        required={field.required === true}
      />
      <FieldError path={path} showError={showError} />
      <div className="livery-drawing-parts">
        <div>
          <textarea
            className="livery-source"
            rows={6}
            spellCheck={false}
            id={`field-${path}`}
            value={value ?? ""}
            disabled={isClosed}
            onChange={(event) => setValue(event.target.value)}
          />
          <label className="livery-file">
            Choose an SVG file{" "}
            <input
              type="file"
              accept=".svg,image/svg+xml"
              disabled={isClosed}
              onChange={(event) => {
                event.target.files?.[0]
                  ?.text()
                  .then((text) => setValue(text))
                  .catch(() => undefined);
              }}
            />
          </label>
        </div>
        {source && (
          <div className="livery-drawing-previews">
            <img src={source} alt="On a light ground" />
            <img src={source} alt="On a dark ground" className="is-dark" />
          </div>
        )}
      </div>
      {(preview.trouble ?? trouble) && (
        <p className="livery-trouble">{preview.trouble ?? trouble}</p>
      )}
      <FieldDescription
        path={path}
        {...(field.admin?.description && {
          description: field.admin.description,
        })}
      />
    </div>
  );
};
