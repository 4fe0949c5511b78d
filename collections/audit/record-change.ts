import type {
  CollectionAfterChangeHook,
  PayloadRequest,
  TypeWithID,
} from "payload";
import type { AuditEvent } from "./event.ts";
import { recordEvents } from "./record-events.ts";

/** Tells what a change means, with the document before it where there was one; nothing where it is no event. */
export type Telling<Document> = (
  document: Document,
  before: Document | undefined,
  req: PayloadRequest,
) => AuditEvent | undefined;

/** Records what a change of a document means, in its own transaction. */
export const recordChange =
  <Document extends TypeWithID>(
    tell: Telling<Document>,
  ): CollectionAfterChangeHook<Document> =>
  async ({ doc, operation, previousDoc, req }) => {
    const before = operation === "update" ? previousDoc : undefined;
    const event = tell(doc, before, req);
    if (event) await recordEvents(req.payload, [event], req);
    return doc;
  };
