import { currencyOf, houseBrand, openCms, type Currency } from "#plugin";
import { openCheckDesk, type FileCheck, type FileUse } from "#render/check";
import { ToolkitError } from "#render/errors";
import { exitCodes, say, sayJson, warn } from "../answer.ts";
import { lookOverFiles } from "./look-over-files.ts";

/** The options of `livery check`. */
export interface CheckOptions {
  readonly for?: FileUse;
  readonly json: boolean;
}

/** A check with what the register says. */
export interface CheckedFile extends Omit<FileCheck, "picture"> {
  readonly currency: Currency;
}

/** Less is not in good order. */
const leastScore = 75;
const outOfForce = new Set<Currency["state"]>([
  "withdrawn",
  "superseded",
  "altered",
]);

/** Checks finished files against the brand in use, and sets the exit code. */
export async function check(
  files: readonly string[],
  { for: use, json }: CheckOptions,
): Promise<void> {
  const cms = await openCms();
  const desk = openCheckDesk();
  try {
    const brand = await houseBrand(cms.payload);
    if (!brand)
      throw new ToolkitError(
        "usage",
        'Cannot check files: no brand is in use; run "livery seed", or set a brand to live',
      );
    const { errors, reports } = await lookOverFiles<CheckedFile>(files, {
      html: undefined,
      look: async ({ bytes, fileName }) => {
        const { picture: _, ...found } = await desk.check(
          { bytes, fileName, use },
          brand,
          "program",
        );
        const currency = await currencyOf(cms.payload, found);
        return { report: { ...found, currency } };
      },
      tell: (report) => {
        if (!json) sayCheck(report);
      },
    });
    if (json)
      sayJson({ checks: reports, ...(errors.length > 0 && { errors }) });
    const isPoor = ({ currency, score }: CheckedFile) =>
      score.value < leastScore || outOfForce.has(currency.state);
    process.exitCode =
      errors.length > 0
        ? exitCodes.wrong
        : reports.some(isPoor)
          ? exitCodes.blocked
          : exitCodes.done;
  } finally {
    await desk.close();
    await cms.close();
  }
}

const verdicts = {
  "on-brand": "on brand",
  nearly: "nearly on brand",
  "needs-work": "needs work",
  "off-brand": "off brand",
};

function sayCheck({
  currency,
  fileName,
  findings,
  kind,
  pages,
  score,
  size,
  use,
}: CheckedFile): void {
  say(`${fileName}: ${score.value} of 100, ${verdicts[score.verdict]}`);
  say(
    `  ${kind} for ${use}, ${pages === 1 ? "1 page" : `${pages} pages`}, ${size}`,
  );
  say(
    `  ${currency.says}${currency.hint && `: ${currency.hint.toLowerCase()}`}`,
  );
  for (const { because, outcome, points, title, weight } of score.rules)
    if (outcome !== "not-asked")
      say(`  ${points} of ${weight}  ${title}: ${because}`);
  for (const { code, hint, message, severity, where } of findings) {
    warn(`  ${severity} ${code}: ${where}`);
    warn(`      ${message}`);
    warn(`      ${hint}`);
  }
}
