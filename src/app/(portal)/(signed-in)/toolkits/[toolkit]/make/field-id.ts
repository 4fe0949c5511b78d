/** The id of a slot's field: findings link to it. */
export const fieldId = (path: string): string =>
  `slot-${path.replaceAll(".", "-")}`;
