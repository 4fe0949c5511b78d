import { fetched } from "../fetched.ts";
import type { OutputUserKind } from "../output-user.ts";

/** Everybody who has fetched a file for screens or for themselves, each time. */
export const downloads: OutputUserKind = {
  kind: "download",
  title: "Downloads",
  task: "tell-recipient",
  find: (req, among) => fetched(req, among, "other"),
};
