/** A value that may be chosen, with what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
