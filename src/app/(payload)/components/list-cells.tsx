import type { DefaultServerCellComponentProps } from "payload";
import { z } from "zod";

const photographSchema = z.object({ id: z.union([z.number(), z.string()]) });

/** A ticked box in a list, as a word. */
export function YesNoCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{cellData === true ? "Yes" : "No"}</span>;
}

/** Several values in a list, with commas between them. */
export function ValuesCell({ cellData }: DefaultServerCellComponentProps) {
  const values = z.array(z.string()).safeParse(cellData);
  return <span>{values.success ? values.data.join(", ") : ""}</span>;
}

/** A photograph in a list. Its title stands beside it, so that it says nothing of its own. */
export function ThumbnailCell({ rowData }: DefaultServerCellComponentProps) {
  const row = photographSchema.safeParse(rowData);
  return row.success ? (
    <img
      className="livery-thumbnail"
      src={`/api/photographs/${row.data.id}/pictures/thumbnail`}
      alt=""
      loading="lazy"
    />
  ) : null;
}
