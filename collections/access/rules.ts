import type { AccessRule } from "./rule.ts";
import { all } from "./rules/all.ts";
import { approved } from "./rules/approved.ts";
import { audience } from "./rules/audience.ts";
import { meant } from "./rules/meant.ts";
import { ordered } from "./rules/ordered.ts";
import { offered } from "./rules/offered.ts";
import { own } from "./rules/own.ts";
import { published } from "./rules/published.ts";
import { ready } from "./rules/ready.ts";
import { shared } from "./rules/shared.ts";
import { self } from "./rules/self.ts";

/** Every rule by the name that the table uses. */
export const accessRules = {
  all,
  approved,
  audience,
  meant,
  offered,
  ordered,
  own,
  published,
  ready,
  self,
  shared,
} satisfies Record<string, AccessRule>;

/** The name of a rule. */
export type RuleName = keyof typeof accessRules;

/** Whether a rule has this name. */
export const isRuleName = (name: string): name is RuleName =>
  Object.hasOwn(accessRules, name);
