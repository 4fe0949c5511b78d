import { expect, it } from "vitest";
import { stackFor, type TypeRole, type Typography } from "#brand";

const role: TypeRole = {
  weight: 400,
  lineHeight: 1.4,
  tracking: 0,
  features: [],
};

const typography: Typography = {
  typefaces: [],
  stacks: {
    default: ["Source Sans 3"],
    ur: ["Noto Nastaliq Urdu", "Source Sans 3"],
    "pa-Arab": ["Noto Nastaliq Urdu"],
    pa: ["Noto Sans Gurmukhi"],
  },
  roles: {
    display: role,
    headline: role,
    lead: role,
    body: role,
    label: role,
    action: role,
    legal: role,
  },
};

it.each<[string, readonly string[]]>([
  ["en", ["Source Sans 3"]],
  ["en-GB", ["Source Sans 3"]],
  ["ur", ["Noto Nastaliq Urdu", "Source Sans 3"]],
  ["ur-PK", ["Noto Nastaliq Urdu", "Source Sans 3"]],
  ["pa-Arab", ["Noto Nastaliq Urdu"]],
  ["pa-Guru", ["Noto Sans Gurmukhi"]],
])("%s is set in %j", (language, families) => {
  expect(stackFor(typography, language)).toEqual(families);
});
