import { pt } from "#brand";
import { Artboard, Text } from "#templates";
import { describe, expect, it } from "vitest";
import { frameOf } from "../../../support/lay-out.ts";
import { findingsOf, severitiesOf } from "../findings-of.ts";

const frameWith = (text: string, language: string) =>
  frameOf(
    <Artboard>
      <Text name="phone" type="body" swatch="ink" size={pt(20)}>
        {text}
      </Text>
    </Artboard>,
    { language },
  );

describe("telephone numbers", () => {
  it.each([
    ["alone in English", "en", "01632 960 000", []],
    ["in an English sentence", "en", "Call 01632 960 000 now", []],
    ["alone in Arabic", "ar", "01632 960 000", ["block"]],
    ["after Arabic words", "ar", "اتصل على 01632 960 000", ["block"]],
    ["after Urdu words", "ur", "کال کریں 01632 960 000", ["block"]],
    ["with a country's code", "ar", "اتصل +44 1632 960000", ["block"]],
    ["in Arabic figures", "ar", "اتصل ٠١٦٣٢ ٩٦٠ ٠٠٠", ["block"]],
    ["with no-break spaces", "ar", "اتصل 01632\u00a0960\u00a0000", []],
    ["alone with no-break spaces", "ur", "01632\u00a0960\u00a0000", []],
    ["isolated", "ar", "اتصل \u206601632 960 000\u2069", []],
    ["in one group", "ar", "اتصل 01632960000", []],
    ["two years", "ar", "2025 2026", []],
    ["a time and a date", "ar", "07:30 01.05.2026", []],
  ])("%s", (_, language, text, wanted) => {
    expect(
      severitiesOf("type/number-order", [frameWith(text, language)]),
    ).toEqual(wanted);
  });

  it("are quoted as they are written and as they are read", () => {
    const frame = frameWith("01632 960 000", "ar");
    expect(findingsOf("type/number-order", [frame])).toMatchObject([
      {
        where: "a4 › phone",
        message:
          'The number "01632 960 000" reads "000 960 01632" in a line from right to left',
      },
    ]);
  });
});
