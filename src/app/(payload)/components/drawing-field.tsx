"use client";

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
} from "@payloadcms/ui";
import type { TextareaFieldClientComponent } from "payload";
import { usePreview } from "./use-preview.ts";
import { useSwatches } from "./use-swatches.ts";

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
  const { source, trouble: fault } = usePreview(value, brand);
  const isClosed = disabled || readOnly;
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
      {(fault ?? trouble) && (
        <p className="livery-trouble">{fault ?? trouble}</p>
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
