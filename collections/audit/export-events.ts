import type { Endpoint } from "payload";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { privateFile } from "../endpoints/private-file.ts";
import { readEventFilter, readEvents } from "./read-events.ts";
import {
  eventMediaTypes,
  writeEvents,
  type EventFormat,
} from "./write-events.ts";

const isFormat = (format: string): format is EventFormat =>
  Object.hasOwn(eventMediaTypes, format);

/** Answers `GET /api/audit-events/export?format=csv` with every event that is wanted, as it is read. */
export const exportEvents: Omit<Endpoint, "root"> = {
  path: "/export",
  method: "get",
  handler: (req) => {
    if (!may("read", "audit-events", req))
      throw new ToolkitError(
        "forbidden",
        "Only those who answer for the audit may take it out: ask the monitoring officer",
      );
    const asked = new URL(req.url ?? "", "http://localhost").searchParams;
    // A form sends what nobody has filled in as empty.
    const { format = "csv", ...given } = Object.fromEntries(
      [...asked].filter(([, value]) => value !== ""),
    );
    if (!isFormat(format))
      throw new ToolkitError(
        "unfit-value",
        `Cannot write events as "${format}": choose csv or jsonl`,
      );
    const lines = writeEvents(
      readEvents(req.payload, readEventFilter(given), req),
      format,
    );
    const bytes = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(bytes.encode(value));
      },
      async cancel() {
        await lines.return(undefined);
      },
    });
    return privateFile(body, {
      fileName: `audit.${format}`,
      mediaType: eventMediaTypes[format],
    });
  },
};
