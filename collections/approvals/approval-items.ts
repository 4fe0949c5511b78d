import { z } from "zod";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import type { Approval } from "../payload-types.ts";

const itemSchema = z.object({
  rendition: z.number(),
  name: z.string(),
  key: z.string(),
  /** SHA-256 of each of its files, in page order. */
  files: z.array(z.string()),
  /** The route's name, and why it was this one. */
  route: z.string(),
  why: z.string(),
  /** Steps that fell away, each with its reason. */
  skipped: z.array(z.string()),
  /** Who had it rendered, as the audit names them; absent where nobody did. */
  madeBy: z.string().optional(),
});

/** One output of an approval, as it was when approval was asked for. */
export type ApprovalItem = z.infer<typeof itemSchema>;

/** One step of an approval. */
export type ApprovalStep = NonNullable<Approval["steps"]>[number];

/** The outputs of an approval. */
export function itemsIn({
  id,
  items,
}: Pick<Approval, "id" | "items">): readonly ApprovalItem[] {
  const read = z.array(itemSchema).safeParse(items);
  if (read.success) return read.data;
  throw new ToolkitError(
    "invalid-document",
    `Cannot read approval ${id}: it does not say what it is about, so ask for approval anew`,
  );
}

/** The name by which signatures on a step are found, across routes. */
export const stepKeyOf = (route: string, step: string): string =>
  `${route}/${step}`;

/** The step whose turn it is; nothing where all are signed. */
export const openStepOf = ({
  steps,
}: Pick<Approval, "steps">): ApprovalStep | undefined =>
  (steps ?? []).find(({ decision }) => !decision);

/** The numbers of the people whose own work an approval is about. */
export const ownersOf = (
  items: readonly ApprovalItem[],
  person: number | string | undefined,
): readonly number[] => [
  ...new Set([
    ...(person === undefined ? [] : [Number(person)]),
    ...items.flatMap(({ madeBy }) =>
      madeBy?.startsWith("user:") ? Number(madeBy.slice("user:".length)) : [],
    ),
  ]),
];

/** What a signature says: who decided what, when and as what, about which bytes. It is this that is sealed. */
export const statementOf = (
  approval: number,
  items: readonly Pick<ApprovalItem, "files" | "key">[],
  step: ApprovalStep,
) => ({
  kind: "livery-approval/1",
  approval,
  outputs: items.map(({ files, key }) => ({ key, files })),
  step: step.key,
  name: step.name,
  decision: step.decision ?? "",
  signedBy: step.signedBy ?? "",
  signerName: step.signerName ?? "",
  as: step.signedAs ?? "",
  inPlaceOf: step.inPlaceOf ?? "",
  inPlaceOfName: step.inPlaceOfName ?? "",
  at: step.signedAt ? new Date(step.signedAt).toISOString() : "",
  // What was said between colleagues does not leave the house with the signature.
  words: step.words ? sha256(step.words) : "",
});

/** What a signature says. */
export type ApprovalStatement = ReturnType<typeof statementOf>;
