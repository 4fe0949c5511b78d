import type { Field, SelectField, Tab } from "payload";
import { ageBandText, usualRightsPolicy } from "#brand";

const minors = (["under-13", "13-to-15", "16-to-17"] as const).map((band) => ({
  value: band,
  label: ageBandText[band],
}));

const bandsIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

const knownAges = (value: unknown): true | string =>
  bandsIn(value).every((band) => minors.some((age) => age.value === band)) ||
  `Choose among ${minors.map(({ label }) => label).join(", ")}`;

const ages = (
  name: "guardianSigns" | "guardianMaySign" | "childSigns",
  label: string,
  description: string,
  validate: (
    value: unknown,
    beside: { readonly siblingData: object },
  ) => true | string = knownAges,
): SelectField => ({
  name,
  label,
  type: "select",
  hasMany: true,
  options: minors,
  defaultValue: [...usualRightsPolicy[name]],
  validate,
  admin: { description },
});

/** An age at which a guardian must sign is not also one at which that is decided case by case. */
const decidedOnce = (
  value: unknown,
  { siblingData }: { readonly siblingData: object },
): true | string => {
  const must = bandsIn(Reflect.get(siblingData, "guardianSigns"));
  const open = bandsIn(value);
  const twice = minors.find(
    (age) => open.includes(age.value) && must.includes(age.value),
  );
  if (!twice) return knownAges(value);
  return `A parent or guardian always signs for somebody ${twice.label}: take the age out of one of the two`;
};

const wholeDays = (value: unknown): true | string => {
  const days: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    days.every(
      (day) => Number.isInteger(day) && Number(day) > 0 && Number(day) <= 365,
    ) || "Write whole numbers of days, each from 1 to 365: 90, 30, 7"
  );
};

const fields = (): Field[] => [
  {
    type: "row",
    fields: [
      {
        name: "consentYears",
        label: "A consent lasts, in years",
        type: "number",
        min: 1,
        max: 25,
        defaultValue: usualRightsPolicy.consentYears,
        admin: {
          step: 1,
          description:
            "From its signature, unless its form names an earlier day. Consents that are older end at once when you shorten it.",
        },
      },
      {
        name: "withoutForm",
        label: "Without a scanned form",
        type: "select",
        options: [
          { value: "warn", label: "Warn: it may be used" },
          { value: "block", label: "Block: it may not be used" },
        ],
        defaultValue: usualRightsPolicy.withoutForm,
        admin: {
          description:
            "What a consent or a contract means while nobody has filed its form.",
        },
      },
    ],
  },
  {
    name: "noticeDays",
    label: "Tell of an end, days before",
    type: "number",
    hasMany: true,
    defaultValue: [...usualRightsPolicy.noticeDays],
    validate: wholeDays,
    admin: {
      description: `When whoever looks after a consent, a licence or a photograph hears that it ends. Without any number: ${usualRightsPolicy.noticeDays.join(", ")}.`,
    },
  },
  ages(
    "guardianSigns",
    "A parent or guardian signs for somebody",
    "No consent holds without that signature at these ages.",
  ),
  ages(
    "guardianMaySign",
    "Decided case by case for somebody",
    "At these ages a missing signature of a parent or guardian is told, and nobody is stopped.",
    decidedOnce,
  ),
  ages(
    "childSigns",
    "The child is asked too at",
    "A form without the child’s own signature is told at these ages.",
  ),
];

/** What the organisation decides about rights where the law leaves it open. */
export const rightsTab = (): Tab => ({
  label: "Rights",
  description:
    "What you have decided about consents where the law leaves it open. The house brand’s answers hold for the whole library, from the moment that they are saved.",
  fields: [
    {
      name: "rightsPolicy",
      label: "Policy on consents and licences",
      type: "group",
      fields: fields(),
    },
  ],
});
