/** More would never be signed in time. */
const mostSteps = 10;

/** Whether the steps of a route can be told apart: a signature names its step. */
export function distinctSteps(value: unknown): true | string {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  if (rows.length === 0)
    return "Add a step: a route on which nobody signs lets nothing through";
  if (rows.length > mostSteps)
    return `A route has ${mostSteps} steps at most: join some`;
  const keys = rows.map(keyOf);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return (
    twice === undefined ||
    `Two steps have the short name "${twice}": give each its own`
  );
}

const keyOf = (row: unknown): string =>
  typeof row === "object" && row !== null && "key" in row
    ? String(row.key)
    : "";
