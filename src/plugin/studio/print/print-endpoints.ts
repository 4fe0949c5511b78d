/** Print as officers order it, under `/api/studio/print-orders`. Moves are the press desk's, under `/api/print-jobs`. */
import type { Endpoint } from "payload";
import { z } from "zod";
import { privateJson, type PrintJob } from "#collections";
import { ToolkitError } from "#render/errors";
import type { OrderConflict } from "../print-shapes.ts";
import { StudioAllowance, studioPerson } from "../person.ts";
import { checked, readBody } from "../read-body.ts";
import { beginOrder } from "./begin-order.ts";
import {
  jobOfOrder,
  ordersQuery,
  printOrder,
  printOrders,
} from "./read-order.ts";
import { jobFieldsOf } from "./ticket-fields.ts";
import { ticketFieldsSchema } from "./ticket-form.ts";

/** Orders that one person begins in a minute. */
const allowed = { attempts: 20, seconds: 60 };

const beginSchema = z.strictObject({
  rendition: z.number().int().positive(),
});

/** A form, with the revision of the order that it was opened with. */
const formSchema = ticketFieldsSchema.extend({
  revision: z.number().int().min(0),
});

/** The endpoints, for the root of the API. */
export function printEndpoints(): readonly Endpoint[] {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return [
    {
      path: "/studio/print-orders",
      method: "get",
      handler: async (req) => {
        studioPerson(req);
        const query = Object.fromEntries(req.searchParams ?? []);
        return privateJson(await printOrders(req, checked(ordersQuery, query)));
      },
    },
    {
      path: "/studio/print-orders",
      method: "post",
      handler: async (req) => {
        const person = studioPerson(req);
        allowance.take(person, req);
        const { rendition } = await readBody(req, beginSchema);
        return privateJson({ id: await beginOrder(req, rendition) }, 201);
      },
    },
    {
      path: "/studio/print-orders/:id",
      method: "get",
      handler: async (req) =>
        privateJson(await printOrder(req, String(req.routeParams?.["id"]))),
    },
    {
      path: "/studio/print-orders/:id",
      method: "patch",
      handler: async (req) => {
        const { id } = await jobOfOrder(req, String(req.routeParams?.["id"]));
        const { revision, ...form } = await readBody(req, formSchema);
        try {
          await req.payload.update({
            collection: "print-jobs",
            id,
            // Payload holds every choice against its list, and says which field does not fit.
            data: z
              .custom<Partial<PrintJob>>()
              .parse({ ...jobFieldsOf(form), revision }),
            depth: 0,
            overrideAccess: false,
            req,
          });
        } catch (error) {
          if (!(error instanceof ToolkitError) || error.code !== "conflict")
            throw error;
          const { code: name, message } = error;
          const conflict: OrderConflict = {
            errors: [{ name, message }],
            current: await printOrder(req, id),
          };
          return privateJson(conflict, 409);
        }
        return privateJson(await printOrder(req, id));
      },
    },
  ];
}
