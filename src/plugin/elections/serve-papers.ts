import type { Endpoint } from "payload";
import { may, privateFile } from "#collections";
import { ToolkitError } from "#render/errors";
import { isPaperName, makePaper, paperNames } from "./make-paper.ts";
import { readElection } from "./read-papers.ts";

/**
 * Serves an election's building notice and staff briefing at `GET /api/elections/:id/papers/notice`, with
 * `?format=a3`, and `.../briefing`. They are made anew each time from the election's own days.
 */
export const servePapers: Omit<Endpoint, "root"> = {
  path: "/:id/papers/:paper",
  method: "get",
  handler: async (req) => {
    const paper = String(req.routeParams?.["paper"]);
    if (!isPaperName(paper))
      throw new ToolkitError(
        "not-found",
        `No such paper "${paper.slice(0, 40)}": choose one of ${paperNames.join(", ")}`,
      );
    // The briefing names campaigns that are not published yet.
    if (paper === "briefing" && !may("read", "toolkits", req))
      throw new ToolkitError(
        "forbidden",
        "The briefing is for staff: ask the monitoring officer for it",
      );
    const read = await readElection(req.payload, {
      where: { id: { equals: String(req.routeParams?.["id"]) } },
      req,
    });
    const format = req.searchParams?.get("format") === "a3" ? "a3" : "a4";
    const { bytes, fileName } = await makePaper(req.payload, read, {
      paper,
      format,
      req,
    });
    return privateFile(bytes, { fileName, mediaType: "application/pdf" });
  },
};
