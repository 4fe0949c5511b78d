/**
 * Finds the row of the matrix that an output follows, and what it asks.
 *
 * It is asked anew at every opening and every handing, and keeps nothing. Where no row fits it throws:
 * a hole in the matrix never means that nobody need sign.
 */
import { BrandError } from "../brand-error.ts";
import { approvalRiskText } from "./route.ts";
import type { ApprovalOutput, ApprovalRoute, RouteStep } from "./route.ts";

/** A step that must be signed, or one that falls away, with the reason. */
export interface RoutedStep {
  readonly step: RouteStep;
  /** A whole sentence. */
  readonly why: string;
}

/** What the matrix says about one output. */
export interface RouteDecision {
  /** Absent for a proof, which no row speaks of. */
  readonly route?: ApprovalRoute;
  /** Why this row and no other: a whole sentence. */
  readonly why: string;
  /** What must be signed, in this order; nothing where the output is free. */
  readonly steps: readonly RoutedStep[];
  readonly skipped: readonly RoutedStep[];
}

/**
 * The steps that an output takes before it is handed out.
 *
 * The row with the greatest precedence wins, then the one with the most conditions, then the one that
 * stands first. Throws a BrandError `approval/no-route` where no row fits, or where the one that fits asks for nobody.
 */
export function routeFor(
  output: ApprovalOutput,
  matrix: readonly ApprovalRoute[],
): RouteDecision {
  if (output.purpose === "proof")
    return {
      why: `"${output.name}" is a proof: it is marked as one, and nobody signs it`,
      steps: [],
      skipped: [],
    };
  const fitting = matrix.filter((route) => fits(route, output));
  const [route, ...others] = fitting.toSorted(
    (one, other) =>
      other.precedence - one.precedence ||
      conditionsOf(other).length - conditionsOf(one).length,
  );
  if (!route || route.steps.length === 0)
    throw new BrandError(
      "approval/no-route",
      `No approval route fits "${output.name}" (${saysOf(output)}): a brand guardian adds one under Approval routes`,
    );
  const isSkipped = (step: RouteStep): boolean =>
    step.isSkippedInsideLocks && output.isInsideLocks;
  return {
    route,
    why: whyThis(route, others),
    steps: route.steps
      .filter((step) => !isSkipped(step))
      .map((step) => ({ step, why: whyAsked(step, output) })),
    skipped: route.steps.filter(isSkipped).map((step) => ({
      step,
      why: `"${step.name}" falls away: every word is the campaign’s own or stands in an open slot, and the route lets it be skipped then`,
    })),
  };
}

const isOpenTo = <Value>(
  list: readonly Value[],
  ...values: readonly Value[]
): boolean => list.length === 0 || values.some((value) => list.includes(value));

const fits = (
  { channels, groups, purposes, risks, spendFrom, templates }: ApprovalRoute,
  output: ApprovalOutput,
): boolean =>
  isOpenTo(templates, output.template) &&
  isOpenTo(groups, output.group) &&
  isOpenTo<string>(purposes, output.purpose) &&
  isOpenTo(channels, output.channel) &&
  isOpenTo(risks, ...output.risks) &&
  (spendFrom === undefined || output.spend >= spendFrom);

/** What a row asks for, each as a few words. */
const conditionsOf = (route: ApprovalRoute): readonly string[] => [
  ...named("template", route.templates),
  ...named("format", route.groups),
  ...named("purpose", route.purposes),
  ...named("channel", route.channels),
  ...named("risk", route.risks),
  ...(route.spendFrom === undefined
    ? []
    : [`spend of £${route.spendFrom} and more`]),
];

const named = (what: string, list: readonly string[]): readonly string[] =>
  list.length === 0 ? [] : [`${what} ${list.join(" or ")}`];

function whyThis(
  route: ApprovalRoute,
  [next]: readonly ApprovalRoute[],
): string {
  const conditions = conditionsOf(route);
  const because =
    conditions.length === 0
      ? "it is the row for everything else"
      : `it fits by ${conditions.join(", ")}`;
  if (!next) return `Route "${route.name}": ${because}, and no other row fits`;
  const above =
    route.precedence > next.precedence
      ? `it is put before "${next.name}"`
      : conditions.length > conditionsOf(next).length
        ? `it says more than "${next.name}"`
        : `it stands before "${next.name}"`;
  return `Route "${route.name}": ${because}, and ${above}`;
}

function whyAsked(
  { isSkippedInsideLocks, name, roles, within }: RouteStep,
  { isInsideLocks }: ApprovalOutput,
): string {
  const days = `${within} working ${within === 1 ? "day" : "days"}`;
  const locks =
    isSkippedInsideLocks && !isInsideLocks
      ? "; it would fall away if every word were the campaign’s own or stood in a slot that the toolkit leaves open"
      : "";
  return `"${name}" is signed by any ${roles.join(" or ")} within ${days}${locks}`;
}

const saysOf = (output: ApprovalOutput): string =>
  [
    `template ${output.template}`,
    `format ${output.group}`,
    `purpose ${output.purpose}`,
    `channel ${output.channel}`,
    ...output.risks.map((risk) => approvalRiskText[risk]),
    `£${output.spend}`,
  ].join(", ");
