import type { TicketRule } from "./ticket-rule.ts";
import { binding } from "./rules/binding.ts";
import { colors } from "./rules/colors.ts";
import { contractorDeadline } from "./rules/contractor-deadline.ts";
import { cover } from "./rules/cover.ts";
import { crease } from "./rules/crease.ts";
import { deliveries } from "./rules/deliveries.ts";
import { deliveryDays } from "./rules/delivery-days.ts";
import { fold } from "./rules/fold.ts";
import { imprint } from "./rules/imprint.ts";
import { neededBy } from "./rules/needed-by.ts";
import { outdoorVarnish } from "./rules/outdoor-varnish.ts";
import { pages } from "./rules/pages.ts";
import { proof } from "./rules/proof.ts";
import { spine } from "./rules/spine.ts";
import { stock } from "./rules/stock.ts";
import { weight } from "./rules/weight.ts";

/** Every rule of tickets, in the order in which a ticket is filled in. */
export const ticketRules: readonly TicketRule[] = [
  stock,
  weight,
  colors,
  pages,
  binding,
  cover,
  spine,
  fold,
  crease,
  outdoorVarnish,
  proof,
  deliveries,
  deliveryDays,
  neededBy,
  contractorDeadline,
  imprint,
];
