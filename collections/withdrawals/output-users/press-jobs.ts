import { fetched } from "../fetched.ts";
import type { OutputUserKind } from "../output-user.ts";

/** Press files that the print studio has pulled: what was pulled is on press, or was. */
export const pressJobs: OutputUserKind = {
  kind: "job",
  title: "Press files pulled",
  task: "cancel-job",
  find: (req, among) => fetched(req, among, "pull"),
};
