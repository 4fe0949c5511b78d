import type { DefaultServerCellComponentProps } from "payload";
import { z } from "zod";

const rowSchema = z.object({
  id: z.union([z.number(), z.string()]),
  name: z.string(),
  status: z.string(),
  purpose: z.string(),
  files: z.array(z.object({ mediaType: z.string() })).nullish(),
});

/** The first page of a rendition in a list. A press file is looked at plate by plate, in its print job. */
export function RenditionPreviewCell({
  rowData,
}: DefaultServerCellComponentProps) {
  const row = rowSchema.safeParse(rowData);
  if (!row.success) return null;
  const { files, id, name, purpose, status } = row.data;
  const [first] = files ?? [];
  if (!first) return <span className="livery-small">No file</span>;
  if (status === "ready" && purpose !== "press")
    return (
      <img
        className="livery-thumbnail"
        src={`/api/renditions/${id}/pages/1/picture?small`}
        alt={name}
        loading="lazy"
      />
    );
  const type = first.mediaType.split("/")[1] ?? "file";
  return <span className="livery-small">{type.toUpperCase()}</span>;
}
