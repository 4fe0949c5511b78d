/** Approvals for pages, which know no folders: files are in the home of the program that serves them. */
import type { PayloadRequest } from "payload";
import { defaultHome, foldersOf } from "../../home.ts";
import type { FollowedApproval, Standings } from "../approval-shapes.ts";
import * as follow from "./follow-approval.ts";
import * as standings from "./standings.ts";

const folder = (): string => foldersOf(defaultHome()).renditions;

/** How outputs stand, for whoever looks at a page. */
export const studioStandings = (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<Standings> => standings.studioStandings(req, ids, folder());

/** An approval, for whoever looks at a page. */
export const followApproval = (
  req: PayloadRequest,
  id: string,
): Promise<FollowedApproval> => follow.followApproval(req, id, folder());
