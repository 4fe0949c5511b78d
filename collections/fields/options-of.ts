/** The options of a select field, from values and what people call them, in that order. */
export const optionsOf = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
): { label: string; value: string }[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ label, value }));
