"use client";

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useConfig,
  useField,
  useForm,
} from "@payloadcms/ui";
import type { TextFieldClientComponent } from "payload";
import { useId, useState } from "react";
import { readKeptFont } from "#brand";
import type { TakenFont } from "#collections";
import { FontCard } from "./font-card.tsx";
import { handIn, useFont } from "./use-font.ts";

/** A font to hand in as a file or to name in an installed package, with what it looks like and may do. */
export const FontFileField: TextFieldClientComponent = ({
  field,
  path: givenPath,
  readOnly,
}) => {
  const { disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: givenPath,
  });
  const api = useConfig().config.routes.api;
  const { dispatchFields, getDataByPath } = useForm();
  const { font, trouble } = useFont(value);
  const [refusal, setRefusal] = useState<string>();
  const chooser = useId();
  const kept = value ? readKeptFont(value) : undefined;
  const isClosed = disabled || readOnly === true;

  const fillIn = ({ facts, file }: TakenFont): void => {
    setValue(file);
    const row = path.slice(0, path.lastIndexOf("."));
    dispatchFields({
      type: "UPDATE",
      path: `${row}.weight`,
      value: facts.weight,
    });
    const family = `${path.split(".").slice(0, -3).join(".")}.family`;
    if (!getDataByPath(family))
      dispatchFields({ type: "UPDATE", path: family, value: facts.family });
  };
  const choose = async (file: File): Promise<void> => {
    setRefusal(undefined);
    const { font: taken, trouble: refused } = await handIn(api, file);
    if (taken) fillIn(taken);
    else setRefusal(refused);
  };

  return (
    <div className="field-type text livery-font-field">
      <FieldLabel
        label={field.label ?? field.name}
        path={path}
        required={field.required === true}
      />
      <FieldError path={path} showError={showError} />
      {kept ? (
        <p className="livery-font-kept">
          <strong>{kept.name}</strong>, handed in{" "}
          {!isClosed && (
            <button type="button" onClick={() => setValue("")}>
              Use another font
            </button>
          )}
        </p>
      ) : (
        <input
          type="text"
          id={`field-${path}`}
          spellCheck={false}
          placeholder="@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"
          value={value ?? ""}
          disabled={isClosed}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      {!isClosed && (
        <p className="livery-file">
          <label htmlFor={chooser}>Hand in a TrueType file</label>{" "}
          <input
            id={chooser}
            type="file"
            accept=".ttf,font/ttf"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file)
                choose(file).catch((error: unknown) =>
                  setRefusal(String(error)),
                );
            }}
          />
        </p>
      )}
      {(refusal ?? trouble) && (
        <p className="livery-trouble" role="alert">
          {refusal ?? trouble}
        </p>
      )}
      {font && font.file === value && <FontCard font={font} />}
      <FieldDescription
        path={path}
        {...(field.admin?.description && {
          description: field.admin.description,
        })}
      />
    </div>
  );
};
