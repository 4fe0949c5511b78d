import type { JobMoveName } from "#brand";
import type { Role } from "../access/role.ts";

const council = ["administrator", "guardian", "designer", "officer"] as const;
const signing = [...council, "approver"] as const;
const press = ["administrator", "studio"] as const;

/** Who may make each move of a print job, beside the right to read it. */
export const movers: Readonly<Record<JobMoveName, readonly Role[]>> = {
  order: council,
  accept: press,
  query: press,
  answer: council,
  "send-proof": press,
  "accept-proof": signing,
  "refuse-proof": signing,
  print: press,
  deliver: press,
  close: council,
  cancel: council,
};

/** Who writes what a job costs. */
export const pricers: Readonly<Record<"quote" | "cost", readonly Role[]>> = {
  quote: press,
  cost: [...press, "guardian", "designer", "officer"],
};
