import { box, findFormat, type RequiredBlock } from "#brand";
import { expect, it } from "vitest";
import { requiredBlock } from "../../../../src/render/preflight/rules/required-block.ts";
import { makeFrame, makeSubject, vector } from "../../../support/make-frame.ts";

const a4 = findFormat("a4");

const messages = (
  requiredBlocks: readonly RequiredBlock[],
  items: Parameters<typeof makeFrame>[1],
) => {
  const subject = makeSubject([makeFrame(a4, items)]);
  const templates = [{ template: "test", lockedSlots: [], requiredBlocks }];
  const toolkit = { ...subject.toolkit, templates };
  return [...requiredBlock.check({ ...subject, toolkit })].map(
    ({ message }) => message,
  );
};

it("asks for nothing where the policy asks for nothing", () => {
  expect(messages([], [])).toEqual([]);
});

it("finds the logo that is there", () => {
  expect(messages(["logo"], [vector(box(0, 0, 100, 30))])).toEqual([]);
});

it("blocks an output that lacks what the policy asks for, each by its name", () => {
  expect(messages(["imprint", "alternative-formats", "logo"], [])).toEqual([
    'The imprint is missing: policy asks for it in template "test"',
    'The line about other formats and languages is missing: policy asks for it in template "test"',
    'The logo is missing: policy asks for it in template "test"',
  ]);
});
