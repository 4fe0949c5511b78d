import { z } from "zod";
import { folderOf, stemOf, type ImportRow } from "./import-row.ts";

const lookSchema = z.object({
  said: z.object({
    title: z.string().optional(),
    alt: z.string().optional(),
    credit: z.string().optional(),
  }),
  alike: z.array(z.object({ id: z.number(), title: z.string() })),
});
const keptSchema = z.object({
  doc: z.object({ id: z.number(), alt: z.string().nullish() }),
});
const refusalSchema = z.object({
  errors: z
    .array(
      z.object({
        name: z.string().optional(),
        message: z.string(),
        data: z
          .object({
            errors: z.array(
              z.object({ message: z.string(), path: z.string().optional() }),
            ),
          })
          .optional(),
      }),
    )
    .min(1),
});

/** What becomes of a row after the library was asked. */
export type RowChange = Partial<ImportRow>;

async function post(address: string, body: FormData, signal: AbortSignal) {
  const answer = await fetch(address, {
    ...{ method: "POST", body, signal, credentials: "include" },
  });
  const json: unknown = await answer.json().catch(() => undefined);
  return json;
}

/** Has a file looked at: what it says of itself, or why it will not be taken. Nothing is kept. */
export async function lookAt(
  { file }: ImportRow,
  api: string,
  signal: AbortSignal,
): Promise<RowChange> {
  const body = new FormData();
  if (file) body.set("file", file);
  const json = await post(`${api}/photographs/look`, body, signal);
  const read = lookSchema.safeParse(json);
  if (!read.success) return refusalIn(json);
  const { alike, said } = read.data;
  return { state: "ready", said, alt: said.alt ?? "", alike };
}

/** Hands a file in as a draft, with the words of the table where it has none itself. */
export async function handIn(
  { alt, file, path, said }: ImportRow,
  { api, credit }: { readonly api: string; readonly credit: string },
  signal: AbortSignal,
): Promise<RowChange> {
  const body = new FormData();
  const folder = folderOf(path);
  const words = {
    title: said.title ?? stemOf(path),
    alt: alt.trim() || null,
    credit: said.credit ?? credit.trim(),
    approval: "draft",
    ...(folder && { folder }),
  };
  body.set("_payload", JSON.stringify(words));
  if (file) body.set("file", file);
  const json = await post(`${api}/photographs?depth=0`, body, signal);
  const kept = keptSchema.safeParse(json);
  return kept.success
    ? {
        ...{ state: "taken", id: kept.data.doc.id },
        ...(!kept.data.doc.alt && {
          message: "Alternative text missing: write it on the draft",
        }),
      }
    : refusalIn(json);
}

/** The reason of a refusal, as a sentence. A file that the library has is no mistake. */
export function refusalIn(json: unknown): RowChange {
  const refused = refusalSchema.safeParse(json);
  const first = refused.success ? refused.data.errors[0] : undefined;
  if (!first)
    return {
      state: "refused",
      message: "The library gave no answer. Choose the file again.",
    };
  const fields = first.data?.errors.map(
    ({ message, path }) => `${path ?? ""}: ${message}`,
  );
  if (first.name === "duplicate-photograph") {
    const id = /\/photographs\/(\d+)$/.exec(first.message)?.[1];
    return { state: "present", ...(id && { id: Number(id) }) };
  }
  return {
    state: "refused",
    message: fields?.length ? fields.join("; ") : first.message,
  };
}
