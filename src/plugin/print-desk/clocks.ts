import type { PayloadRequest } from "payload";
import { readClocks, type ClockReading } from "#brand";
import { hasRole, movers } from "#collections";
import { ToolkitError } from "#render/errors";

/** How long jobs of the last two years took, by kind of product, as far as the one who asks may see them. */
export async function clocksOfJobs(
  req: PayloadRequest,
  now: Date,
): Promise<readonly ClockReading[]> {
  if (!hasRole(req, ...movers.order, ...movers.accept, "approver"))
    throw new ToolkitError(
      "forbidden",
      "Cannot tell how long print takes: ask a print studio or an officer",
    );
  const from = new Date(now);
  from.setUTCFullYear(from.getUTCFullYear() - 2);
  const { docs } = await req.payload.find({
    collection: "print-jobs",
    where: {
      updatedAt: { greater_than: from.toISOString() },
      state: { not_equals: "draft" },
    },
    limit: 5000,
    pagination: false,
    depth: 0,
    select: { kind: true, moves: true },
    overrideAccess: false,
    req,
  });
  return readClocks(
    docs.map(({ kind, moves }) => ({
      kind: kind ?? "other",
      events: moves ?? [],
    })),
  );
}
