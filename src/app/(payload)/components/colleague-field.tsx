/**
 * Somebody with a login, by name. People may not read each other's accounts, so that Payload's own field would show
 * a number; a name is all that is told here.
 */
import type {
  DefaultServerCellComponentProps,
  RelationshipFieldServerProps,
} from "payload";
import { referenceOf } from "#collections";
import { ColleagueSelect } from "./colleague-select.tsx";
import { readNames } from "./read-names.ts";

const gone = "Somebody who left";

const idIn = (value: unknown): number | undefined => {
  const id =
    typeof value === "object" && value !== null && "id" in value
      ? value.id
      : value;
  return typeof id === "number" || typeof id === "string"
    ? Number(referenceOf(id))
    : undefined;
};

/** A field that names somebody; where it may be changed, one chooses among all names. */
export async function ColleagueField({
  field,
  path,
  payload,
  readOnly,
  siblingData,
}: RelationshipFieldServerProps) {
  const names = await readNames(payload);
  const chosen = idIn(Object(siblingData)[field.name]);
  const isFixed = readOnly === true || field.admin?.readOnly === true;
  const offered = [...names].filter(([id]) => !isFixed || id === chosen);
  const label = typeof field.label === "string" ? field.label : field.name;
  const description = field.admin?.description;
  return (
    <ColleagueSelect
      path={path}
      label={label}
      isFixed={isFixed}
      isRequired={field.required === true}
      gone={gone}
      people={offered.map(([id, name]) => ({ id, name }))}
      {...(typeof description === "string" && { description })}
    />
  );
}

/** The name in a list. */
export async function ColleagueCell({
  cellData,
  payload,
}: DefaultServerCellComponentProps) {
  const id = idIn(cellData);
  if (id === undefined) return null;
  return (await readNames(payload)).get(id) ?? gone;
}
