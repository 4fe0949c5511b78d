/**
 * Checks of files over the network: `POST /api/brand/check` with a file as its body, `GET /api/brand/checks/:key` for
 * whoever asked. Pages of the guide serve those who come by a link or by nobody's leave.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { privateJson, readBytes } from "#collections";
import type { CheckAsked } from "#render/check";
import { ToolkitError } from "#render/errors";
import { guideReaderOf } from "../guide/guide-reader.ts";
import {
  checkFor,
  findCheck,
  greatestUpload,
  type CheckPerson,
} from "./file-checks.ts";

/** The endpoints, for the root of the API. */
export const checkEndpoints = (): readonly Endpoint[] => [
  {
    path: "/brand/check",
    method: "post",
    handler: async (req) => {
      const person = personOf(req);
      const guide = await guideReaderOf(req.payload, {
        pass: undefined,
        person: req.user?.collection === "users" ? req.user : undefined,
      });
      if (typeof guide === "string") throw closed();
      const bytes = await readBytes(req, greatestUpload);
      const use = req.searchParams?.get("for");
      const fileName = req.searchParams?.get("name") ?? "file";
      const asked: CheckAsked = {
        bytes,
        fileName: fileName.slice(0, 120),
        use: use === "print" || use === "screen" ? use : undefined,
      };
      return privateJson(
        await checkFor(req.payload, person, asked, guide.brand),
        201,
      );
    },
  },
  {
    path: "/brand/checks/:key",
    method: "get",
    handler: async (req) => {
      const key = String(req.routeParams?.["key"]);
      const found = await findCheck(req.payload, key, personOf(req).owner);
      if (found) return privateJson(found);
      throw new ToolkitError(
        "not-found",
        "No check of yours has this address: it is forgotten after a day, so check the file again",
      );
    },
  },
];

/** People alone, so that a check belongs to somebody. */
function personOf({ user }: PayloadRequest): CheckPerson {
  if (user?.collection !== "users") throw closed();
  const owner = `user:${user.id}`;
  return { owner, counted: owner };
}

const closed = () =>
  new ToolkitError(
    "unknown-person",
    "Cannot check a file: sign in first, or open the brand guide",
  );
