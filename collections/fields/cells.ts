/** How values that Payload would show as code stand in a list. */
const cell = (name: string): string =>
  `/src/app/(payload)/components/list-cells.tsx#${name}`;

/** A ticked box as a word. */
export const yesNoCell = cell("YesNoCell");

/** Several values with commas between them. */
export const valuesCell = cell("ValuesCell");

/** A photograph's small copy. */
export const thumbnailCell = cell("ThumbnailCell");
