"use client";
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
} from "@payloadcms/ui";

interface ColleagueSelectProps {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly isFixed: boolean;
  readonly isRequired: boolean;
  /** What stands for somebody whose account is gone. */
  readonly gone: string;
  readonly people: readonly { readonly id: number; readonly name: string }[];
}

/** A list of names to choose from, or one name as text. */
export function ColleagueSelect({
  description,
  gone,
  isFixed,
  isRequired,
  label,
  path,
  people,
}: ColleagueSelectProps) {
  const { disabled, setValue, showError, value } = useField<number | null>({
    path,
  });
  const chosen = people.find(({ id }) => id === Number(value));
  const id = `field-${path}`;
  if (isFixed)
    return (
      <div className="field-type">
        <p className="field-label">{label}</p>
        <p id={id}>{chosen?.name ?? (value ? gone : "Nobody yet")}</p>
      </div>
    );
  return (
    <div className="field-type livery-colleague">
      <FieldLabel
        htmlFor={id}
        label={label}
        path={path}
        required={isRequired}
      />
      <FieldError path={path} showError={showError} />
      <select
        id={id}
        value={value ?? ""}
        disabled={disabled}
        onChange={({ target }) =>
          setValue(target.value === "" ? null : Number(target.value))
        }
      >
        <option value="">{isRequired ? "Choose somebody" : "Nobody"}</option>
        {value && !chosen ? <option value={value}>{gone}</option> : null}
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      {description && (
        <FieldDescription description={description} path={path} />
      )}
    </div>
  );
}
