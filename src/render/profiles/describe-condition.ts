import type { PrintingCondition } from "#brand";
import { expected, ToolkitError } from "../errors.ts";
import { measureTotalInk } from "../pixels/measure-total-ink.ts";
import type { PressProfile } from "../press-job.ts";
import { codePattern, mostTotalInk } from "./condition-schema.ts";
import { IccProfileError } from "./icc-profile-error.ts";
import { registeredName } from "./registered-names.ts";

/** What somebody who installs a profile may say of it; the profile says the rest itself. */
export interface ConditionChoice {
  readonly code?: string;
  readonly name?: string;
  readonly inks?: PrintingCondition["inks"];
  readonly identifier?: string;
  /** Per cent; what the profile itself uses unless told. */
  readonly totalInk?: number;
}

/** The printing condition that a profile describes. */
export async function describeCondition(
  iccProfile: PressProfile,
  choice: ConditionChoice,
  fileName: string,
): Promise<PrintingCondition> {
  const { description, digest } = iccProfile;
  const identifier = choice.identifier ?? registeredName(description);
  if (identifier === undefined) {
    throw new IccProfileError(
      fileName,
      `"${description}" names no registered printing condition; say which it is, for example --identifier FOGRA51`,
    );
  }
  checkIdentifier(identifier);
  const measured = await measureTotalInk(iccProfile);
  return {
    code: codeOf(choice.code ?? kebab(identifier)),
    name: choice.name ?? description,
    inks: choice.inks ?? usualInks(description),
    identifier,
    totalInk: totalInkOf(choice.totalInk ?? Math.max(100, measured)),
    iccProfile: digest,
    source: `${description}, from "${fileName.slice(0, 200)}"; total ink ${choice.totalInk === undefined ? "measured" : `as told, where ${measured} % was measured`}`,
  };
}

/** Letters and digits, joined by hyphens. */
const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 64);

function codeOf(code: string): string {
  if (codePattern.test(code)) return code;
  throw new ToolkitError(
    "usage",
    expected("small letters, digits and hyphens", "--code", code),
  );
}

/** The output intent of a PDF names it in ASCII. */
function checkIdentifier(identifier: string): void {
  if (/^[\x21-\x7e][\x20-\x7e]{0,63}$/.test(identifier)) return;
  throw new ToolkitError(
    "usage",
    expected("a registered name such as FOGRA51", "--identifier", identifier),
  );
}

function totalInkOf(totalInk: number): number {
  if (totalInk >= 100 && totalInk <= mostTotalInk) return totalInk;
  throw new ToolkitError(
    "usage",
    expected("a percentage from 100 to 400", "--total-ink", totalInk),
  );
}

const usualInks = (description: string): PrintingCondition["inks"] =>
  /uncoated|news/i.test(description) ? "uncoated" : "coated";
