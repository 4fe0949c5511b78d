import type { PayloadRequest } from "payload";
import { liveStates } from "#brand";
import { dayOf } from "../../fields/day.ts";
import type { PrintJob } from "../../payload-types.ts";
import { referenceOf } from "../../reference-of.ts";
import type { ReachedJob } from "./election-reach.ts";
import type { OutputsBefore } from "./outputs-before.ts";

type Row = Pick<
  PrintJob,
  "id" | "neededBy" | "reference" | "rendition" | "state" | "title"
>;

/** Print on order whose press file stops, what is needed first standing first. One query. */
export async function jobsBefore(
  req: PayloadRequest,
  { stopped }: Pick<OutputsBefore, "stopped">,
): Promise<readonly ReachedJob[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: "print-jobs",
    where: { state: { in: [...liveStates] } },
    select: {
      neededBy: true,
      reference: true,
      rendition: true,
      state: true,
      title: true,
    },
    sort: ["neededBy", "id"],
    pagination: false,
    limit: 0,
    req,
  });
  const ids = new Set(stopped.map(({ id }) => id));
  return docs.flatMap(
    ({ id, neededBy, reference, rendition, state, title }) => {
      const output = Number(referenceOf(rendition));
      const day = dayOf(neededBy);
      return ids.has(output)
        ? {
            id,
            reference: reference ?? "",
            title,
            state,
            ...(day && { neededBy: day }),
            output,
          }
        : [];
    },
  );
}
