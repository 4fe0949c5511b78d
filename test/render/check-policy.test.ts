import { describe, expect, it } from "vitest";
import { findFormat } from "#brand";
import { templates } from "#templates";
import { checkPolicy } from "../../src/render/check-policy.ts";
import { makeToolkit } from "../support/make-brand.ts";

const slots = templates.flatMap((template) =>
  Object.keys(template.slots.shape).map((slot) => ({ template, slot })),
);

const locked = slots.filter(
  ({ slot, template }) => !template.openSlots.includes(slot),
);
const open = slots.filter(({ slot, template }) =>
  template.openSlots.includes(slot),
);

const setting = ({ slot, template }: (typeof slots)[number]) =>
  checkPolicy(makeToolkit(), {
    template,
    format: findFormat(template.formats[0] ?? ""),
    purpose: "proof",
    encoding: "png",
    language: "en",
    options: {},
    copy: { [slot]: "sample.example" },
  });

describe("a slot that a template locks itself", () => {
  it.each(locked)("is not retyped: $slot of $template.name", (one) => {
    expect(() => setting(one)).toThrow(
      `Template "${one.template.name}" locks slot "${one.slot}"`,
    );
  });

  it("leaves every other slot to whoever asks", () => {
    expect(locked.length).toBeGreaterThan(0);
    expect(() => open.forEach(setting)).not.toThrow();
  });
});
