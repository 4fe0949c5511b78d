import { rightsRules } from "#brand";
import { outputCodes, pressCodes } from "#render/finding-codes";

/** The code of every check that can enforce a rule: of outputs, of rights, of press files. */
export const checkCodes = [
  ...outputCodes,
  ...rightsRules.map(({ code }) => code),
  ...pressCodes,
];

const spoken: Readonly<Record<string, string>> = {
  type: "Type",
  brand: "Brand",
  photo: "Photograph",
  words: "Words",
  access: "Accessibility",
  rights: "Rights",
  press: "Press file",
};

const labelOf = (code: string): string => {
  const [area = "", ...rest] = code.split("/");
  return `${spoken[area] ?? area}: ${rest.join("/").replaceAll("-", " ")}`;
};

/** Code of a check that can enforce a rule. */
export type CheckCode = (typeof checkCodes)[number];

const known: ReadonlySet<string> = new Set(checkCodes);

/** Whether a check of that code exists. */
export const isCheckCode = (code: string): code is CheckCode => known.has(code);

/** Checks to choose from, each under the name of its area. */
export const checkOptions = checkCodes.map((value) => ({
  value,
  label: labelOf(value),
}));
