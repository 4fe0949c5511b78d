import type { TextField } from "payload";
import { isTerritory } from "#brand";

/** Where a licence holds. */
export const territories = (): TextField => ({
  name: "territories",
  type: "text",
  hasMany: true,
  required: true,
  defaultValue: ["GB"],
  admin: {
    description:
      "worldwide, a country such as GB, or a part of one such as GB-ENG.",
  },
  validate: (value: unknown) => {
    if (!Array.isArray(value) || value.length === 0)
      return "Name at least one territory: worldwide, GB or GB-ENG";
    const wrong = value.find((one) => !isTerritory(String(one)));
    return (
      wrong === undefined ||
      `"${String(wrong)}" is no territory: write worldwide, GB or GB-ENG`
    );
  },
});
