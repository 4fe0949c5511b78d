import { UnknownNameError } from "#render/errors";

/** The one of some values that a loose value equals; the CMS offers no other. */
export function oneOf<Value extends string>(
  what: string,
  values: readonly Value[],
  wanted: string | number,
): Value {
  const found = values.find((value) => value === String(wanted));
  if (found !== undefined) return found;
  throw new UnknownNameError(what, String(wanted), values);
}

/** Scales that artwork is made at, as the CMS keeps them. */
export const scales = ["1", "0.25", "0.1"] as const;
