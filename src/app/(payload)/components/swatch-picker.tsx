"use client";

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
} from "@payloadcms/ui";
import type { TextFieldClientComponent } from "payload";
import { useSwatches } from "./use-swatches.ts";

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (name): name is string => typeof name === "string" && name !== "",
  );

/** Picks one colour of the brand by name, or several where the field takes several. */
export const SwatchPicker: TextFieldClientComponent = ({
  field,
  path: givenPath,
  readOnly,
}) => {
  const { disabled, path, setValue, showError, value } = useField<
    string | string[]
  >({ potentiallyStalePath: givenPath });
  const { swatches, trouble } = useSwatches();
  const chosen = listOf(value);
  const isMany = field.hasMany === true;
  const unknown = chosen.filter(
    (name) => !swatches.some((swatch) => swatch.name === name),
  );
  const toggle = (name: string): void => {
    if (!isMany) return setValue(name);
    const rest = chosen.filter((other) => other !== name);
    setValue(rest.length < chosen.length ? rest : [...rest, name]);
  };
  return (
    <div className="field-type livery-picker">
      <FieldLabel
        label={field.label ?? field.name}
        localized={field.localized === true}
        path={path}
        required={field.required === true}
      />
      <FieldError path={path} showError={showError} />
      <div className="livery-chips" role={isMany ? "group" : "radiogroup"}>
        {swatches.map(({ hex, name, title }) => (
          <label key={name} className="livery-chip" title={`${name} ${hex}`}>
            <input
              type={isMany ? "checkbox" : "radio"}
              name={path}
              checked={chosen.includes(name)}
              disabled={disabled || readOnly}
              onChange={() => toggle(name)}
            />
            <span style={{ background: hex }} />
            {title}
          </label>
        ))}
      </div>
      {trouble && <p className="livery-small">{trouble}</p>}
      {swatches.length > 0 && unknown.length > 0 && (
        <p className="livery-small">Not in the palette: {unknown.join(", ")}</p>
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
